package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.senim.kb.legislation.ActKind;
import org.junit.jupiter.api.Test;

class GuessedActIdTest {

    @Test
    void knowsHowTheOfficialSiteCountsBeforeAndSince2011() {
        assertThat(GuessedActId.of(ActKind.LAW, "345", LocalDate.of(2002, 8, 8), "О правах ребенка"))
                .isEqualTo("Z020000345_");
        assertThat(GuessedActId.of(ActKind.CODE, "226-V", LocalDate.of(2014, 7, 3), "Уголовный кодекс"))
                .isEqualTo("K1400000226");
    }

    @Test
    void withoutANumberTheSameTitleHasTheSameId() {
        String id = GuessedActId.of(ActKind.LAW, "", null, "О наставниках");
        assertThat(id).matches("X[0-9a-f]{12}");
        assertThat(GuessedActId.of(ActKind.LAW, "", null, "О НАСТАВНИКАХ")).isEqualTo(id);
        assertThat(GuessedActId.of(ActKind.LAW, "", null, "О другом")).isNotEqualTo(id);
    }
}
