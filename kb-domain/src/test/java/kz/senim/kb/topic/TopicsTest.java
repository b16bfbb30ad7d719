package kz.senim.kb.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.topic.TopicException.Reason;

class TopicsTest {

    private static final TopicTitles TITLES = new TopicTitles("Мигранты", "Мигранттар", "Migrants");

    @OnEveryDatabase
    void aNewBaseBeginsWithTheReasonsOfChildHelplines(TestBase base) {
        List<Topic> topics = planted(base);

        assertThat(topics).filteredOn(topic -> topic.getParent() == null).hasSize(12);
        assertThat(topics)
                .filteredOn(topic -> topic.getParent() != null)
                .hasSizeGreaterThan(75)
                .allSatisfy(topic -> assertThat(topic.getCode()).startsWith(topic.getParent() + "."));
        assertThat(topics).extracting(Topic::getCode).doesNotHaveDuplicates().startsWith("missing", "missing.runaway");
    }

    @OnEveryDatabase
    void whatStaffMadeOfTheTreeIsNotPlantedOver(TestBase base) {
        planted(base);
        call(base, topics -> topics.change("missing", null, 0, TITLES, true));

        assertThat(planted(base))
                .filteredOn(topic -> topic.getCode().equals("missing"))
                .allSatisfy(topic -> {
                    assertThat(topic.titles()).isEqualTo(TITLES);
                    assertThat(topic.isRetired()).isTrue();
                });
    }

    @OnEveryDatabase
    void aTopicIsAddedLastAmongThoseBesideIt(TestBase base) {
        planted(base);
        call(base, topics -> topics.add("missing.migrants", "missing", TITLES));

        assertThat(all(base))
                .filteredOn(topic -> "missing".equals(topic.getParent()))
                .extracting(Topic::getCode)
                .endsWith("missing.migrants");
    }

    @OnEveryDatabase
    void theTreeIsTwoLevelsDeep(TestBase base) {
        planted(base);
        assertThatThrownBy(() -> call(base, topics -> topics.add("x", "missing.runaway", TITLES)))
                .isInstanceOfSatisfying(
                        TopicException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_DEEP));
        assertThatThrownBy(() -> call(base, topics -> topics.change("missing", "violence", 0, TITLES, false)))
                .isInstanceOfSatisfying(
                        TopicException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_DEEP));
    }

    private static List<Topic> planted(TestBase base) {
        call(base, topics -> {
            topics.plant();
            return true;
        });
        return all(base);
    }

    private static List<Topic> all(TestBase base) {
        return call(base, Topics::all);
    }

    private static <T> T call(TestBase base, Function<Topics, T> work) {
        return base.call((EntityManager entityManager) ->
                work.apply(new Topics(entityManager, new Journal(entityManager, new Acting()))));
    }
}
