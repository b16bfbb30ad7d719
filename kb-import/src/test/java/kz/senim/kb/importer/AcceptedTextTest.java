package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.senim.kb.legislation.EditionComparison;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import kz.senim.kb.legislation.diff.ProvisionWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptedTextTest {

    @Test
    void decliningEverythingGivesTheTextBefore() {
        Random random = new Random(20261125);
        for (int round = 0; round < 300; round++) {
            List<ProvisionText> before = someText(random);
            List<ProvisionText> after = someText(random);
            List<ProvisionDifference> differences =
                    EditionComparison.of(before, after).provisions();
            Set<String> all = new HashSet<>();
            differences.forEach(difference -> all.add(AcceptedText.key(difference)));
            EditionText text = AcceptedText.of(before, after, differences, all);
            assertThat(text.provisions()).as("round %s", round).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void decliningAnythingNeverBreaksTheTree() {
        Random random = new Random(20261126);
        for (int round = 0; round < 300; round++) {
            List<ProvisionText> before = someText(random);
            List<ProvisionText> after = someText(random);
            List<ProvisionDifference> differences =
                    EditionComparison.of(before, after).provisions();
            Set<String> some = new HashSet<>();
            differences.forEach(difference -> {
                if (random.nextBoolean()) {
                    some.add(AcceptedText.key(difference));
                }
            });
            Set<String> closed = AcceptedText.closure(differences, some);
            EditionText text = AcceptedText.of(before, after, differences, closed);
            for (ProvisionDifference difference : differences) {
                ProvisionWords accepted = difference.after();
                if (!closed.contains(AcceptedText.key(difference)) && accepted != null) {
                    assertThat(text.provisions())
                            .as("round %s: accepted %s", round, accepted.eId())
                            .anySatisfy(row -> {
                                assertThat(row.eId()).isEqualTo(accepted.eId());
                                assertThat(row.text()).isEqualTo(accepted.text());
                            });
                }
            }
        }
    }

    @Test
    void declinedRenumberingTakesWhatTookItsPlaceWithIt() {
        List<ProvisionText> before = List.of(article("1", null, "Всякий ребенок имеет право на наставника в семье."));
        List<ProvisionText> after = List.of(
                article("1", null, "Совсем новая статья о другом предмете и других людях."),
                article("2", null, "Всякий ребенок имеет право на наставника в семье."));
        List<ProvisionDifference> differences =
                EditionComparison.of(before, after).provisions();
        Set<String> closed = AcceptedText.closure(differences, Set.of("art_2"));
        assertThat(AcceptedText.of(before, after, differences, closed).provisions())
                .isEqualTo(before);
    }

    private static List<ProvisionText> someText(Random random) {
        List<ProvisionText> rows = new ArrayList<>();
        @Nullable String parent = null;
        for (int number = 1; number <= 9; number++) {
            if (number % 3 == 1 && random.nextInt(3) > 0) {
                parent = "chp_" + number;
                rows.add(row(parent, null, ProvisionKind.CHAPTER, "Глава " + random.nextInt(2), ""));
            }
            if (random.nextInt(5) > 0) {
                rows.add(article(
                        Integer.toString(number), parent, "Слова статьи номер " + (number - random.nextInt(2))));
            }
        }
        return rows;
    }

    private static ProvisionText article(String number, @Nullable String parent, String text) {
        return row("art_" + number, parent, ProvisionKind.ARTICLE, "О праве", text);
    }

    private static ProvisionText row(
            String eId, @Nullable String parent, ProvisionKind kind, String heading, String text) {
        String number = eId.substring(eId.indexOf('_') + 1);
        return new ProvisionText(
                eId, parent, kind, number, number + ".", heading, text, ForceStatus.IN_FORCE, List.of());
    }
}
