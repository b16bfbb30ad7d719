package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.SampleContacts;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.reference.SampleReference;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.SourceFile;
import org.jspecify.annotations.NullUnmarked;

/**
 * A short model act in both languages, contacts of every kind and reference tables, so that a new base is not empty. They
 * are brought in once, the act by the same way as real ones, are marked as samples wherever they are shown, and go
 * with one command.
 */
@ApplicationScoped
@Transactional
public class SampleContent {

    private static final String ACT = "SAMPLE_MODEL_ACT";
    private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 5);
    private static final LocalDate EDITION = LocalDate.of(2026, 2, 1);
    static final String ADDED = "sample-added";
    private static final String REMOVED = "sample-removed";
    private static final String CONTACTS_ADDED = "sample-contacts-added";
    private static final String REFERENCE_ADDED = "sample-reference-added";

    private final Legislation legislation;
    private final Answers answers;
    private final SampleContacts contacts;
    private final SampleReference reference;
    private final Journal journal;

    @NullUnmarked
    protected SampleContent() {
        this(null, null, null, null, null);
    }

    @Inject
    public SampleContent(
            Legislation legislation,
            Answers answers,
            SampleContacts contacts,
            SampleReference reference,
            Journal journal) {
        this.legislation = legislation;
        this.answers = answers;
        this.contacts = contacts;
        this.reference = reference;
        this.journal = journal;
    }

    /** Whether the sample was taken out by somebody who does not want it again. */
    public boolean isRemoved() {
        return journal.tellsOf(REMOVED);
    }

    /** Adds the act, once, to a base without any. */
    public void addActOnce() {
        if (legislation.isEmpty() && !journal.tellsOf(ADDED)) {
            add(Language.RU);
            add(Language.KK);
            journal.record(ADDED, ACT, "");
        }
    }

    /** Adds the contacts, once; the regions have to be there. */
    public void addContactsOnce() {
        if (!journal.tellsOf(CONTACTS_ADDED)) {
            journal.record(CONTACTS_ADDED, "", Integer.toString(contacts.add()));
        }
    }

    /** Adds reference tables and glossary, once; the regions have to be there. */
    public void addReferenceOnce() {
        if (!journal.tellsOf(REFERENCE_ADDED)) {
            journal.record(REFERENCE_ADDED, "", Integer.toString(reference.add()));
        }
    }

    /** Takes the sample out again, for good. */
    public void remove() {
        int gone = answers.removeSample() + legislation.removeSample() + contacts.remove() + reference.remove();
        journal.record(REMOVED, ACT, Integer.toString(gone));
    }

    private void add(Language language) {
        String name = "model-act." + language.code() + ".txt";
        try (InputStream resource = SampleContent.class.getResourceAsStream("sample/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("The sample " + name + " is not in the application");
            }
            byte[] content = resource.readAllBytes();
            SourceDocument document = new SourceReader().read(name, content);
            ParsedEdition parsed = new EditionParser().parse(document.lines(), language);
            legislation.publish(new NewEdition(
                    new ActRequisites(
                            ACT,
                            ActKind.LAW,
                            "",
                            ADOPTED,
                            "Образец: модельный закон о детской линии помощи",
                            "Үлгі: балаларға көмек желісі туралы модельдік заң",
                            ForceStatus.IN_FORCE),
                    language,
                    EDITION,
                    parsed.text(),
                    new SourceFile(name, content),
                    Acting.SYSTEM,
                    true));
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + name + " cannot be read", e);
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException("The sample " + name + " is no act", e);
        }
    }
}
