package kz.senim.kb.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HealthReportTest {

    @Test
    void isUpWhenNothingIsWrong() {
        HealthReport report = HealthReport.of(List.of(check("accounts", Optional::empty)));
        assertThat(report.toJson())
                .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"name\":\"accounts\",\"status\":\"UP\"}]}");
    }

    @Test
    void isDownWhenOneThingIsWrong() {
        HealthReport report = HealthReport.of(
                List.of(check("index", Optional::empty), check("accounts", () -> Optional.of("no-administrator"))));
        assertThat(report.isUp()).isFalse();
        assertThat(report.toJson()).contains("\"detail\":\"no-administrator\"");
    }

    @Test
    void isDownWhenACheckFailsAndSaysNothingOfTheCause() {
        HealthReport report = HealthReport.of(List.of(check("accounts", () -> {
            throw new IllegalStateException("jdbc:postgresql://db.internal refused");
        })));
        assertThat(report.isUp()).isFalse();
        assertThat(report.toJson()).contains("unavailable").doesNotContain("db.internal");
    }

    private static ReadinessCheck check(String name, Supplier<Optional<String>> trouble) {
        return new ReadinessCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> trouble() {
                return trouble.get();
            }
        };
    }
}
