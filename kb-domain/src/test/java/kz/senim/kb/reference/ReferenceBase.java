package kz.senim.kb.reference;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.database.ToldAtOnce;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionPublished;
import kz.senim.kb.legislation.EditionRemoved;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SourceFile;
import org.jspecify.annotations.Nullable;

/** A base with the tables that tests of reference data need, and a small act. */
final class ReferenceBase {

    static final String ACT = "Z990000001_";
    static final String BENEFITS = "child-benefits";

    private final TestBase base;
    private final Acting acting = new Acting();

    ReferenceBase(TestBase base) {
        this.base = base;
        tables(door -> door.addTable(
                MonthlyIndex.TABLE, details("Расчётный показатель", column(MonthlyIndex.COLUMN, ColumnKind.AMOUNT))));
        tables(door -> door.addTable(
                BENEFITS,
                details(
                        "Пособия",
                        column("amount", ColumnKind.AMOUNT),
                        column("share", ColumnKind.PERCENT),
                        column("who", ColumnKind.TEXT),
                        column("basis", ColumnKind.NORM))));
    }

    static ReferenceTable.Details details(String title, ReferenceColumn... columns) {
        return new ReferenceTable.Details(title, title + " (kk)", "", "", List.of(columns));
    }

    static ReferenceColumn column(String code, ColumnKind kind) {
        return new ReferenceColumn(code, kind, code, code + " (kk)");
    }

    static RowText index(String from, @Nullable String to, String tenge) {
        return row(MonthlyIndex.ROW, from, to, Map.of(MonthlyIndex.COLUMN, tenge(tenge)));
    }

    static RowText row(String code, String from, @Nullable String to, Map<String, Cell> cells) {
        return new RowText(
                code,
                code,
                "",
                List.of(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                new Cell.Words("", ""),
                cells);
    }

    static Cell tenge(String number) {
        return new Cell.Amount(new BigDecimal(number), Unit.KZT);
    }

    static Cell indices(String number) {
        return new Cell.Amount(new BigDecimal(number), Unit.MCI);
    }

    static Cell on(String... norms) {
        return new Cell.Norms(
                Arrays.stream(norms).map(eId -> new Norm(ACT, eId)).toList());
    }

    <T> T tables(Function<ReferenceTables, T> work) {
        return as("asel", work);
    }

    <T> T as(String who, Function<ReferenceTables, T> work) {
        return act(who, entityManager -> work.apply(new ReferenceTables(entityManager, journal(entityManager))));
    }

    <T> T imports(Function<ReferenceImports, T> work) {
        return act("asel", entityManager -> work.apply(new ReferenceImports(entityManager, journal(entityManager))));
    }

    <T> T watch(Function<ReferenceWatch, T> work) {
        return act("clock", entityManager -> work.apply(new ReferenceWatch(entityManager, journal(entityManager))));
    }

    <T> T law(Function<Legislation, T> work) {
        return act("lawyer", entityManager -> work.apply(law(entityManager)));
    }

    List<String> journalled() {
        return base.call(entityManager -> journal(entityManager).latest(100).stream()
                .map(entry -> entry.getAction())
                .toList());
    }

    /** Publishes an edition whose articles are told as {@code number=text}, a coming change after a bar. */
    void edition(String date, String... articles) {
        law(law -> law.publish(newEdition(date, articles)));
    }

    static NewEdition newEdition(String date, String... articles) {
        List<ProvisionText> provisions = new ArrayList<>();
        for (String told : articles) {
            String number = told.substring(0, told.indexOf('='));
            String[] textAndComing = told.substring(told.indexOf('=') + 1).split("\\|");
            String eId = "art_" + number;
            provisions.add(new ProvisionText(
                    eId,
                    null,
                    ProvisionKind.ARTICLE,
                    number,
                    "Статья " + number + ".",
                    "О пособии " + number,
                    textAndComing[0].replace(';', '\n'),
                    ForceStatus.IN_FORCE,
                    textAndComing.length == 1
                            ? List.of()
                            : List.of(new NoteText(
                                    NoteKind.COMING,
                                    eId,
                                    NoteText.BEFORE_HEADING,
                                    textAndComing[1],
                                    LocalDate.parse(textAndComing[1])))));
        }
        return new NewEdition(
                new ActRequisites(
                        ACT,
                        ActKind.LAW,
                        "1-I",
                        LocalDate.of(1999, 1, 1),
                        "О пособиях",
                        "Жәрдемақылар туралы",
                        ForceStatus.IN_FORCE),
                Language.RU,
                LocalDate.parse(date),
                new EditionText(provisions),
                new SourceFile("act.txt", (date + String.join("", articles)).getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
    }

    private <T> T act(String who, Function<EntityManager, T> work) {
        List<T> results = new ArrayList<>();
        acting.runAs(who, () -> results.add(base.call(work)));
        return results.get(0);
    }

    private Legislation law(EntityManager entityManager) {
        ReferenceWatch watch = new ReferenceWatch(entityManager, journal(entityManager));
        return new Legislation(
                entityManager,
                new ToldAtOnce<>(event -> {
                    if (event instanceof EditionPublished published) {
                        watch.flag(published);
                    } else if (event instanceof EditionRemoved removed) {
                        watch.takeBack(removed);
                    }
                }),
                journal(entityManager));
    }

    private Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, acting);
    }
}
