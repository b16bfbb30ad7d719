package kz.senim.kb.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;

class ErrorReportsTest {

    private final Acting acting = new Acting();

    @OnEveryDatabase
    void areShownNewestFirst(TestBase base) {
        report(base, "1");
        report(base, "2");
        assertThat(list(base, Optional.empty()))
                .extracting(ErrorReport::getArticle)
                .containsExactly("2", "1");
    }

    @OnEveryDatabase
    void areOpenUntilSomebodyResolvesThem(TestBase base) {
        long id = report(base, "1");
        report(base, "2");

        acting.runAs("head", () -> base.call(in(reports -> reports.setResolved(id, true))));

        assertThat(list(base, Optional.of(false)))
                .extracting(ErrorReport::getArticle)
                .containsExactly("2");
        assertThat(list(base, Optional.of(true)))
                .extracting(ErrorReport::getResolvedBy)
                .containsExactly("head");

        base.call(in(reports -> reports.setResolved(id, false)));
        assertThat(list(base, Optional.of(true))).isEmpty();
    }

    @OnEveryDatabase
    void doNotExistUnderAnUnknownId(TestBase base) {
        assertThat(setResolved(base, 404, true)).isEmpty();
    }

    private long report(TestBase base, String article) {
        ErrorReport report =
                base.call(in(reports -> reports.report("Z020000345_", article, Language.KK, "Сөз түсіп қалған")));
        return java.util.Objects.requireNonNull(report.getId());
    }

    private List<ErrorReport> list(TestBase base, Optional<Boolean> resolved) {
        return base.call(in(reports -> reports.list(resolved)));
    }

    private Optional<ErrorReport> setResolved(TestBase base, long id, boolean resolved) {
        return base.call(in(reports -> reports.setResolved(id, resolved)));
    }

    private <T> Function<EntityManager, T> in(Function<ErrorReports, T> work) {
        return entityManager -> work.apply(new ErrorReports(entityManager, new Journal(entityManager, acting), acting));
    }
}
