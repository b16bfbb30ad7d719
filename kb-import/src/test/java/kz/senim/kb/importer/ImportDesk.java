package kz.senim.kb.importer;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.legislation.HistoryEntry;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.PlainText;
import kz.senim.kb.legislation.TouchedByEdition;
import org.jspecify.annotations.Nullable;

/**
 * The import over a real database and a real folder, its work done at once and each call of a door a transaction, as in
 * the container. The server can end at the border of a stage, and another be started over the same base.
 */
final class ImportDesk {

    static final String ACT = "Z2000000999";

    /** The server ends, as in a power cut: nothing after it is done. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    final TestBase base;
    final Path data;
    final Acting acting = new Acting();
    final Uploads uploads;
    final Records records = new Records();
    final Desk drafts;
    final ImportWorker worker;
    final LegislationImport imports;
    private final DraftTexts texts;
    private @Nullable ImportStage cutAt;
    private Consumer<TouchedByEdition> observer = question -> {};

    ImportDesk(TestBase base, Path data) {
        this.base = base;
        this.data = data;
        this.uploads = new Uploads(data.toString());
        this.texts = new DraftTexts(uploads);
        this.drafts = new Desk();
        this.worker = new ImportWorker(
                records, uploads, new Identification(), drafts, acting, Runnable::run, new StageHold(data.toString()));
        this.imports = new LegislationImport(records, worker, uploads, drafts, acting);
    }

    /** Another server over the same base, which has found what was left. */
    ImportDesk restarted() {
        ImportDesk next = new ImportDesk(base, data);
        next.worker.goOn(new BaseOpened());
        return next;
    }

    /** Ends the server when a file has just entered this stage. */
    ImportDesk endingIn(ImportStage stage) {
        cutAt = stage;
        return this;
    }

    ImportDesk observedBy(Consumer<TouchedByEdition> listener) {
        observer = listener;
        return this;
    }

    long bringIn(ImportMode mode, String... namesAndTexts) {
        Path folder = uploads.open();
        List<String> names = new ArrayList<>();
        try {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                uploads.keep(
                        folder,
                        names.size(),
                        new ByteArrayInputStream(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
                names.add(namesAndTexts[i]);
            }
            return imports.submit(folder, names, mode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableManifestException e) {
            throw new AssertionError(e);
        }
    }

    long newestBatch() {
        return base.call(entityManager -> entityManager
                .createQuery("select max(b.id) from ImportBatch b", Long.class)
                .getSingleResult());
    }

    ImportReport report(long batch) {
        return imports.report(batch).orElseThrow();
    }

    ImportFile file(long batch) {
        return report(batch).files().get(0);
    }

    /** What holds of the act on this day. */
    String text(String day) {
        return base.call(
                entityManager -> PlainText.of(law(entityManager).text(ACT, Language.RU, LocalDate.parse(day))));
    }

    boolean hasNoLaw() {
        return base.call(entityManager -> law(entityManager).isEmpty());
    }

    <T> T history(Function<EditionHistory, T> work) {
        return base.call(entityManager -> work.apply(historyOf(entityManager)));
    }

    /** A page as saved from the official site, with these articles told as {@code number. title=text}. */
    static String page(String... articles) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="ru"><head><meta charset="utf-8"><title>О тестовых наставниках - ИПС "Әділет"</title>
                <link rel="canonical" href="https://adilet.zan.kz/rus/docs/Z2000000999"></head><body>
                <div id="container" class="module_npaView lang_rus"><div class="container_alpha slogan">
                <h1>О тестовых наставниках</h1><span class="status status_upd">Обновленный</span>
                <p>Закон Республики Казахстан от 3 марта 2020 года № 999-VI.</p></div>
                <div class="container_gamma text text_upd"><div class="gs_12"><article>
                """);
        for (String article : articles) {
            String[] headingAndText = article.split("=", 2);
            page.append("<h3>Статья ").append(headingAndText[0]).append("</h3>\n");
            for (String paragraph : headingAndText[1].split("\\|")) {
                page.append("<p>").append(paragraph).append("</p>\n");
            }
        }
        return page.append("</article></div></div></div></body></html>").toString();
    }

    private static Journal journal(EntityManager entityManager, Acting acting) {
        return new Journal(entityManager, acting);
    }

    private Legislation law(EntityManager entityManager) {
        return new Legislation(entityManager, new NobodyListens<>(), journal(entityManager, acting));
    }

    private EditionHistory historyOf(EntityManager entityManager) {
        return new EditionHistory(entityManager, law(entityManager), journal(entityManager, acting));
    }

    private Drafts draftsOf(EntityManager entityManager) {
        return new Drafts(
                entityManager,
                law(entityManager),
                historyOf(entityManager),
                texts,
                new NobodyListens<>(question -> observer.accept(question)),
                journal(entityManager, acting),
                acting,
                new StageHold(data.toString()));
    }

    private ImportRecords recordsOf(EntityManager entityManager) {
        return new ImportRecords(
                entityManager,
                law(entityManager),
                historyOf(entityManager),
                journal(entityManager, acting),
                new StageHold(data.toString()));
    }

    /** The door to the drafts, each call a transaction. */
    final class Desk extends Drafts {

        @Override
        public DraftPreview preview(long batch, int place) {
            return base.call(entityManager -> loaded(draftsOf(entityManager).preview(batch, place)));
        }

        @Override
        public DraftPreview identify(long batch, int place, DraftIdentity identity) {
            return base.call(entityManager -> loaded(draftsOf(entityManager).identify(batch, place, identity)));
        }

        @Override
        public DraftPreview correct(long batch, int place, kz.senim.kb.importer.parse.Correction correction) {
            return base.call(entityManager -> loaded(draftsOf(entityManager).correct(batch, place, correction)));
        }

        @Override
        public DraftPreview takeBack(long batch, int place, int which) {
            return base.call(entityManager -> loaded(draftsOf(entityManager).takeBack(batch, place, which)));
        }

        @Override
        public DraftPreview decide(long batch, int place, Set<String> keys, boolean wanted) {
            return base.call(entityManager -> loaded(draftsOf(entityManager).decide(batch, place, keys, wanted)));
        }

        @Override
        public Optional<HistoryEntry> accept(long batch, int place, int revision) {
            return base.call(entityManager -> draftsOf(entityManager).accept(batch, place, revision));
        }

        @Override
        public void discard(long batch, int place) {
            base.inTransaction(entityManager -> draftsOf(entityManager).discard(batch, place));
        }

        @Override
        void compare(long id, long since) {
            base.inTransaction(entityManager -> draftsOf(entityManager).compare(id, since));
        }

        private DraftPreview loaded(DraftPreview preview) {
            preview.draft().getCorrections().forEach(correction -> correction.getBy());
            return preview;
        }
    }

    /** What is written of imports, each call a transaction. */
    final class Records extends ImportRecords {

        @Override
        long create(ImportMode mode, String by, List<String> names) {
            return base.<Long>call(entityManager -> recordsOf(entityManager).create(mode, by, names));
        }

        @Override
        List<Long> unfinished() {
            return base.call(entityManager -> recordsOf(entityManager).unfinished());
        }

        @Override
        List<ImportFile> files(long batch) {
            return base.call(entityManager -> recordsOf(entityManager).files(batch));
        }

        @Override
        List<ImportFile> waiting() {
            return base.call(entityManager -> recordsOf(entityManager).waiting());
        }

        @Override
        Set<Long> undone(Collection<Long> entries) {
            return base.call(entityManager -> recordsOf(entityManager).undone(entries));
        }

        @Override
        List<ImportBatch> latest(int most) {
            return base.call(entityManager -> recordsOf(entityManager).latest(most));
        }

        @Override
        List<ImportFile> filesWithProblems(long batch) {
            return base.call(entityManager -> recordsOf(entityManager).filesWithProblems(batch));
        }

        @Override
        void change(long file, Consumer<ImportFile> change) {
            ImportStage entered = base.call(entityManager -> {
                recordsOf(entityManager).change(file, change);
                ImportFile changed = entityManager.find(ImportFile.class, file);
                return changed.getStage() == null ? ImportStage.READING : changed.getStage();
            });
            if (entered == cutAt) {
                throw new PowerCut();
            }
        }

        @Override
        void changeBatch(long batch, Consumer<ImportBatch> change) {
            base.inTransaction(entityManager -> recordsOf(entityManager).changeBatch(batch, change));
        }

        @Override
        void complete(long id, NewEdition edition, long since) {
            base.inTransaction(entityManager -> recordsOf(entityManager).complete(id, edition, since));
        }

        @Override
        void suggest(long file, String sha256, DraftIdentity identity) {
            base.inTransaction(entityManager -> recordsOf(entityManager).suggest(file, sha256, identity));
        }
    }

    /** The recogniser of acts, each call a transaction. */
    private final class Identification extends EditionIdentification {

        @Override
        EditionIdentity identify(
                String fileName, SourceDocument document, @Nullable ManifestLookup manifest, String sha256)
                throws RefusedFile {
            try {
                return base.call(entityManager -> {
                    try {
                        return new EditionIdentification(law(entityManager))
                                .identify(fileName, document, manifest, sha256);
                    } catch (RefusedFile refused) {
                        throw new IllegalArgumentException(refused);
                    }
                });
            } catch (IllegalArgumentException e) {
                if (e.getCause() instanceof RefusedFile refused) {
                    throw refused;
                }
                throw e;
            }
        }

        @Override
        DraftIdentity suggest(
                String fileName, SourceDocument document, @Nullable ManifestLookup manifest, String sha256) {
            return base.call(entityManager ->
                    new EditionIdentification(law(entityManager)).suggest(fileName, document, manifest, sha256));
        }
    }
}
