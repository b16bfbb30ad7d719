package kz.senim.kb.topic;

/** What a topic is called on the screens, in each of their languages. */
public record TopicTitles(String ru, String kk, String en) {}
