package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.importer.source.Requisites;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which edition of which act a file holds: from the manifest where it names the file, else from what the
 * document says of itself, else from the acts the base has already.
 */
@ApplicationScoped
class EditionIdentification {

    private static final Requisites NOTHING = new Requisites(null, null, null, null, null, null, null);

    private final Legislation legislation;

    @NullUnmarked
    protected EditionIdentification() {
        this(null);
    }

    @Inject
    EditionIdentification(Legislation legislation) {
        this.legislation = legislation;
    }

    /**
     * @param sha256 of the file, by which a file that was published before is recognised
     * @throws RefusedFile when it cannot be told which act it is, or in which language
     */
    EditionIdentity identify(String fileName, SourceDocument document, @Nullable ManifestLookup manifest, String sha256)
            throws RefusedFile {
        Requisites said = Objects.requireNonNullElse(document.requisites(), NOTHING);
        ActManifest.Entry entry = manifest == null
                ? null
                : manifest.find(fileName, document.language()).orElse(null);
        return entry == null ? bySelf(said, document.language(), sha256) : byManifest(entry, said, document.language());
    }

    /**
     * What the file is most likely, with what nobody told marked as guessed: for a person to look at.
     *
     * @param sha256 of the file, by which a file that was published before is recognised
     */
    DraftIdentity suggest(String fileName, SourceDocument document, @Nullable ManifestLookup manifest, String sha256) {
        Requisites said = Objects.requireNonNullElse(document.requisites(), NOTHING);
        Language written = document.language();
        ActManifest.Entry entry = manifest == null
                ? null
                : manifest.find(fileName, document.language()).orElse(null);
        if (entry != null) {
            EditionIdentity known = byManifest(entry, said);
            return Suggestion.of(
                    known,
                    legislation
                            .requisites(known.requisites().actId())
                            .map(ActRequisites::status)
                            .orElse(null));
        }
        String actId =
                said.actId() == null && written != null ? known(said, written).orElse(null) : said.actId();
        ActRequisites base =
                actId == null ? null : legislation.requisites(actId).orElse(null);
        LocalDate date = said.edition();
        if (date == null && actId != null && written != null) {
            date = legislation.editionFrom(actId, written, sha256).orElse(null);
        }
        return new Suggestion(said, base, written, fileName).identity(actId, date);
    }

    /** The act of the base that the document means: by number and day, else by its title. */
    private Optional<String> known(Requisites said, Language language) {
        Optional<String> byNumber = said.number() == null || said.adopted() == null
                ? Optional.empty()
                : legislation.findAct(said.number(), said.adopted());
        return byNumber.isPresent() || said.title() == null
                ? byNumber
                : legislation.findActByTitle(said.title(), language, said.adopted());
    }

    /** Why it cannot be told which act it is: what the document does not say, or that the base has no such act. */
    private static RefusedFile unknown(Requisites said) {
        String title = Objects.requireNonNullElse(said.title(), "");
        if (said.number() != null && said.adopted() != null) {
            return new RefusedFile(
                    "act_not_in_base", List.of(said.number(), said.adopted().toString(), title));
        }
        if (said.number() != null || said.adopted() != null || !title.isEmpty()) {
            return new RefusedFile(said.number() == null ? "number_missing" : "adopted_missing", List.of(title));
        }
        return new RefusedFile("act_unknown", List.of());
    }

    private static EditionIdentity byManifest(ActManifest.Entry row, Requisites said, @Nullable Language written)
            throws RefusedFile {
        if (written != null && written != row.language()) {
            throw new RefusedFile("other_language", List.of(row.language().code(), written.code()));
        }
        return byManifest(row, said);
    }

    private static EditionIdentity byManifest(ActManifest.Entry row, Requisites said) {
        ActRequisites requisites = new ActRequisites(
                row.actId(), row.kind(), row.number(), row.adopted(), row.titleRu(), row.titleKk(), said.status());
        return new EditionIdentity(requisites, row.language(), row.edition());
    }

    private EditionIdentity bySelf(Requisites said, @Nullable Language language, String sha256) throws RefusedFile {
        if (language == null) {
            throw new RefusedFile("language_unknown", List.of());
        }
        String actId = said.actId();
        if (actId == null) {
            actId = known(said, language).orElse(null);
        }
        if (actId == null) {
            throw unknown(said);
        }
        String title = Objects.requireNonNullElse(said.title(), "");
        ActRequisites requisites = new ActRequisites(
                actId,
                Objects.requireNonNullElse(said.kind(), ActKind.OTHER),
                Objects.requireNonNullElse(said.number(), ""),
                said.adopted(),
                language == Language.RU ? title : "",
                language == Language.KK ? title : "",
                said.status());
        LocalDate date = said.edition();
        if (date == null) {
            // a page saved now speaks for today; one published before keeps the day it was published for
            date = legislation.editionFrom(actId, language, sha256).orElseGet(Today::inKazakhstan);
        }
        return new EditionIdentity(requisites, language, date);
    }
}
