package kz.senim.kb.topic;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.topic.TopicException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to the tree of topics. */
@ApplicationScoped
@Transactional
public class Topics {

    private static final String PLANTED = "topics-planted";

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected Topics() {}

    @Inject
    public Topics(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    void plantOnce(@Observes @Priority(100) BaseOpened opened) {
        plant();
    }

    /** Fills a base that has no topics with those every helpline begins with; what staff made of them stays. */
    public void plant() {
        long there = entityManager
                .createQuery("select count(t) from Topic t", Long.class)
                .getSingleResult();
        if (there > 0) {
            return;
        }
        List<Topic> first = FirstTopics.read();
        first.forEach(topic -> {
            entityManager.persist(topic);
            // a topic is there before those below it: rows refer to it
            entityManager.flush();
        });
        journal.record(PLANTED, "topics", Integer.toString(first.size()));
    }

    /** All topics in the order of the screens: each before those below it. */
    public List<Topic> all() {
        List<Topic> topics = entityManager
                .createQuery("from Topic t order by t.place, t.code", Topic.class)
                .getResultList();
        return topics.stream()
                .filter(topic -> topic.getParent() == null)
                .flatMap(top -> Stream.concat(
                        Stream.of(top),
                        topics.stream().filter(below -> top.getCode().equals(below.getParent()))))
                .toList();
    }

    /** Whether there is a topic of this code. */
    public boolean has(String code) {
        return entityManager.find(Topic.class, code) != null;
    }

    /**
     * Adds a topic, last among those beside it.
     *
     * @throws TopicException when the code is taken or bad, the parent is not there, or is not at the top itself
     */
    public Topic add(String code, @Nullable String parent, TopicTitles titles) {
        if (has(code)) {
            throw new TopicException(Reason.TOPIC_TAKEN, code);
        }
        Topic topic = new Topic(code, requireTop(parent), placeBelow(parent), titles);
        entityManager.persist(topic);
        journal.record("topic-added", code, titles.ru());
        return topic;
    }

    /**
     * Changes what a topic is called, where it stands, and whether it is still used.
     *
     * @param place among those beside it, from nought
     * @throws TopicException when there is none of this code, a title is bad, or the tree would grow too deep
     */
    public Topic change(String code, @Nullable String parent, int place, TopicTitles titles, boolean retired) {
        Topic topic = topic(code);
        boolean hasBelow = all().stream().anyMatch(other -> code.equals(other.getParent()));
        if (parent != null && hasBelow || code.equals(parent)) {
            throw new TopicException(Reason.TOO_DEEP, code);
        }
        topic.name(titles);
        topic.moveTo(requireTop(parent), place);
        topic.setRetired(retired);
        journal.record("topic-changed", code, titles.ru() + (retired ? " (retired)" : ""));
        return topic;
    }

    private Topic topic(String code) {
        return Optional.ofNullable(entityManager.find(Topic.class, code))
                .orElseThrow(() -> new TopicException(Reason.NO_SUCH_TOPIC, code));
    }

    private @Nullable String requireTop(@Nullable String parent) {
        if (parent != null && topic(parent).getParent() != null) {
            throw new TopicException(Reason.TOO_DEEP, parent);
        }
        return parent;
    }

    private int placeBelow(@Nullable String parent) {
        return (int) all().stream()
                .filter(topic -> Objects.equals(parent, topic.getParent()))
                .count();
    }
}
