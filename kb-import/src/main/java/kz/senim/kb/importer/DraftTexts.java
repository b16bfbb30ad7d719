package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.importer.DraftException.Reason;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The texts of files that wait to be accepted. They are read anew from the upload with the corrections kept, so a restart
 * loses nothing; the few looked at last are at hand.
 */
@ApplicationScoped
class DraftTexts {

    private static final int AT_HAND = 3;

    private final Uploads uploads;
    private final Map<Long, Read> read = new LinkedHashMap<>();

    private record Read(
            SourceDocument document, Language language, List<Correction> corrections, ParsedEdition parsed) {}

    @NullUnmarked
    protected DraftTexts() {
        this(null);
    }

    @Inject
    DraftTexts(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * The text with its corrections.
     *
     * @throws DraftException when the upload is gone
     */
    synchronized ParsedEdition parsed(ImportFile file, Draft draft) {
        Read known = read.remove(draft.getFile());
        Language language = draft.readIn();
        List<Correction> corrections = draft.decisions();
        if (known == null
                || known.language() != language
                || !known.corrections().equals(corrections)) {
            SourceDocument document = known == null ? document(file) : known.document();
            ParsedEdition parsed = document.edition(language, corrections);
            known = new Read(document, language, corrections, parsed);
        }
        read.put(draft.getFile(), known);
        if (read.size() > AT_HAND) {
            read.remove(read.keySet().iterator().next());
        }
        return known.parsed();
    }

    /** Forgets a file that was decided about. */
    synchronized void forget(Draft draft) {
        read.remove(draft.getFile());
    }

    /**
     * The bytes of the upload.
     *
     * @throws DraftException when it is gone
     */
    byte[] bytes(ImportFile file) {
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be read", e);
        }
    }

    private SourceDocument document(ImportFile file) {
        try {
            return new SourceReader().read(file.getName(), path(file));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be read", e);
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException("An upload that was readable is not any more", e);
        }
    }

    private Path path(ImportFile file) {
        @Nullable Path path = uploads.file(file.getBatch().getId(), file.getPlace());
        if (path == null) {
            throw new DraftException(Reason.FILE_GONE);
        }
        return path;
    }
}
