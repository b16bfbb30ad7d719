package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.importer.DraftException.Reason;
import kz.senim.kb.importer.DraftIdentity.Field;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionComparison;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.HistoryEntry;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.PublishOutcome;
import kz.senim.kb.legislation.SourceFile;
import kz.senim.kb.legislation.TouchedByEdition;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to files that wait: they are looked at, corrected, accepted or discarded. */
@ApplicationScoped
@Transactional
public class Drafts {

    private final EntityManager entityManager;
    private final Legislation legislation;
    private final EditionHistory history;
    private final DraftTexts texts;
    private final Event<TouchedByEdition> question;
    private final Journal journal;
    private final Acting acting;
    private final StageHold hold;

    @NullUnmarked
    protected Drafts() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Drafts(
            EntityManager entityManager,
            Legislation legislation,
            EditionHistory history,
            DraftTexts texts,
            Event<TouchedByEdition> question,
            Journal journal,
            Acting acting,
            StageHold hold) {
        this.entityManager = entityManager;
        this.legislation = legislation;
        this.history = history;
        this.texts = texts;
        this.question = question;
        this.journal = journal;
        this.acting = acting;
        this.hold = hold;
    }

    /**
     * What accepting the file would do; writes nothing.
     *
     * @param place the file's place in its import, from zero
     * @throws DraftException when there is no such file, it is decided about, or its upload is gone
     */
    public DraftPreview preview(long batch, int place) {
        ImportFile file = waiting(batch, place, false);
        return preview(file, draft(file));
    }

    /**
     * Says what the file is.
     *
     * @throws DraftException as {@link #preview}
     */
    public DraftPreview identify(long batch, int place, DraftIdentity identity) {
        return change(batch, place, "identified", draft -> draft.identify(identity));
    }

    /**
     * Corrects how one line was read.
     *
     * @throws DraftException as {@link #preview}
     */
    public DraftPreview correct(long batch, int place, Correction correction) {
        return change(
                batch,
                place,
                "corrected: line " + correction.line() + " " + correction.role().code(),
                draft -> draft.correct(correction, acting.username()));
    }

    /**
     * Takes a correction back.
     *
     * @param which its place among the corrections, from zero
     * @throws DraftException as {@link #preview}, or when there is no such correction
     */
    public DraftPreview takeBack(long batch, int place, int which) {
        return change(batch, place, "correction taken back", draft -> {
            if (!draft.takeBack(which)) {
                throw new DraftException(Reason.BAD_CORRECTION, which);
            }
        });
    }

    /**
     * Decides about changes: what is declined keeps the text before.
     *
     * @param keys the changes
     * @throws DraftException as {@link #preview}, or when there is no such change
     */
    public DraftPreview decide(long batch, int place, Set<String> keys, boolean wanted) {
        ImportFile file = waiting(batch, place, true);
        Draft draft = draft(file);
        DraftPreview before = preview(file, draft);
        Set<String> known = before.differences().stream().map(AcceptedText::key).collect(Collectors.toSet());
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new DraftException(Reason.NO_SUCH_CHANGE, key);
        });
        Set<String> declined = new HashSet<>(before.declined());
        if (wanted) {
            declined.removeAll(keys);
            // what would be drawn in again by others is wanted only together with them
            for (ProvisionDifference difference : before.differences()) {
                Set<String> drawn = AcceptedText.closure(before.differences(), Set.of(AcceptedText.key(difference)));
                if (keys.stream().anyMatch(drawn::contains)) {
                    declined.remove(AcceptedText.key(difference));
                }
            }
        } else {
            declined.addAll(AcceptedText.closure(before.differences(), keys));
        }
        draft.decide(declined);
        record(file, (wanted ? "accepted changes: " : "declined changes: ") + keys.size());
        return preview(file, draft);
    }

    /**
     * Publishes what waits, as one transaction with its history and report.
     *
     * @param revision the revision that was looked at
     * @return the entry of the history; empty when the base has the very same text already
     * @throws DraftException when something is missing, or it was changed or decided about meanwhile
     * @throws LegislationException when another text is there for that date, or a requisite breaks a rule
     */
    public Optional<HistoryEntry> accept(long batch, int place, int revision) {
        ImportFile file = waiting(batch, place, true);
        Draft draft = draft(file);
        if (draft.getRevision() != revision) {
            throw new DraftException(Reason.CHANGED_MEANWHILE);
        }
        DraftPreview preview = preview(file, draft);
        if (!preview.missing().isEmpty()) {
            throw new DraftException(
                    Reason.NOT_TOLD, preview.missing().stream().map(Field::code).collect(Collectors.joining(", ")));
        }
        if (preview.parsed().articles() == 0) {
            throw new DraftException(Reason.NO_ARTICLES);
        }
        NewEdition edition = edition(file, draft, preview);
        PublishOutcome outcome = legislation.publish(edition);
        file.read(preview.parsed());
        file.identify(new EditionIdentity(edition.requisites(), edition.language(), edition.date()));
        file.end(outcome, file.getMillis());
        texts.forget(draft);
        if (outcome instanceof PublishOutcome.Unchanged) {
            return Optional.empty();
        }
        HistoryEntry entry = history.standing(edition).orElseThrow();
        file.enterHistory(entry.getId());
        record(file, "accepted");
        entityManager.flush();
        hold.at(StageHold.WRITTEN);
        return Optional.of(entry);
    }

    /**
     * Puts the file aside for good; nothing of it was published.
     *
     * @throws DraftException as {@link #preview}
     */
    public void discard(long batch, int place) {
        ImportFile file = waiting(batch, place, true);
        texts.forget(draft(file));
        file.discard();
        record(file, "discarded");
    }

    /** Compares a file that was just read, and has it wait. */
    void compare(long id, long since) {
        ImportFile file = entityManager.find(ImportFile.class, id);
        Draft draft = draft(file);
        DraftPreview preview = preview(file, draft);
        List<ProvisionDifference> differences = preview.differences();
        file.await(
                new EditionComparison(differences).changes(),
                new EditionComparison(differences).notes().size(),
                (System.nanoTime() - since) / 1_000_000);
    }

    private DraftPreview change(long batch, int place, String what, Consumer<Draft> change) {
        ImportFile file = waiting(batch, place, true);
        Draft draft = draft(file);
        change.accept(draft);
        record(file, what);
        return preview(file, draft);
    }

    private void record(ImportFile file, String what) {
        journal.record("import-decided", file.getBatch().getId() + "/" + file.getPlace(), what);
    }

    private ImportFile waiting(long batch, int place, boolean toChange) {
        ImportFile file = entityManager
                .createQuery(
                        "select f from ImportFile f join fetch f.batch b where b.id = :batch and f.place = :place",
                        ImportFile.class)
                .setParameter("batch", batch)
                .setParameter("place", place)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new DraftException(Reason.NO_SUCH_DRAFT));
        if (toChange) {
            entityManager.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        }
        if (!file.getState().isFinal()) {
            throw new DraftException(Reason.NO_SUCH_DRAFT);
        }
        if (file.getState() != FileState.PREVIEWED) {
            throw new DraftException(Reason.DECIDED_ALREADY, file.getState().code());
        }
        return file;
    }

    private Draft draft(ImportFile file) {
        Draft draft = entityManager.find(Draft.class, file.getId());
        if (draft == null) {
            throw new DraftException(Reason.NO_SUCH_DRAFT);
        }
        return draft;
    }

    private DraftPreview preview(ImportFile file, Draft draft) {
        ParsedEdition parsed = texts.parsed(file, draft);
        DraftIdentity identity = draft.identity();
        Language language = draft.readIn();
        LocalDate base = baseOf(identity, language);
        List<ProvisionDifference> differences = base == null
                ? List.of()
                : EditionComparison.of(
                                before(identity.actId(), language, base),
                                parsed.text().provisions())
                        .provisions();
        Set<String> declined = AcceptedText.closure(differences, draft.getDeclined());
        TouchedByEdition asked = new TouchedByEdition(
                identity.actId(), language, identity.date(), new EditionComparison(differences).changes());
        question.fire(asked);
        List<Field> missing = missing(identity, language);
        return new DraftPreview(
                file,
                draft,
                parsed,
                base,
                differences,
                declined,
                asked.told(),
                missing,
                missing.isEmpty() ? obstacle(identity, language, draft, parsed) : null);
    }

    private static List<Field> missing(DraftIdentity identity, Language language) {
        List<Field> missing = new ArrayList<>();
        if (identity.language() == null) {
            missing.add(Field.LANGUAGE);
        }
        if ((language == Language.RU ? identity.titleRu() : identity.titleKk()).isBlank()) {
            missing.add(language == Language.RU ? Field.TITLE_RU : Field.TITLE_KK);
        }
        return missing;
    }

    private @Nullable LegislationException obstacle(
            DraftIdentity identity, Language language, Draft draft, ParsedEdition parsed) {
        return legislation
                .refusal(identity.requisites(), language, identity.date(), draft.getSha256(), parsed.text())
                .orElse(null);
    }

    private @Nullable LocalDate baseOf(DraftIdentity identity, Language language) {
        return legislation.editionDates(identity.actId(), language).stream()
                .filter(date -> date.isBefore(identity.date()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private List<ProvisionText> before(String actId, Language language, LocalDate base) {
        return legislation.text(actId, language, base).provisions();
    }

    private NewEdition edition(ImportFile file, Draft draft, DraftPreview preview) {
        DraftIdentity identity = draft.identity();
        Language language = draft.readIn();
        LocalDate base = preview.base();
        EditionText text = base == null
                ? preview.parsed().text()
                : AcceptedText.of(
                        before(identity.actId(), language, base),
                        preview.parsed().text().provisions(),
                        preview.differences(),
                        preview.declined());
        return new NewEdition(
                identity.requisites(),
                language,
                identity.date(),
                text,
                new SourceFile(file.getName(), texts.bytes(file)),
                acting.username(),
                false);
    }
}
