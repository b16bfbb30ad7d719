package kz.senim.kb.contact;

import java.util.Map;
import java.util.Optional;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.language.Language;

/** What all texts of contacts have in common. */
final class Texts {

    private static final int LONGEST_NAME = 500;

    private Texts() {}

    static void requireName(String name) {
        if (name.isBlank()) {
            throw new ContactException(Reason.NO_NAME);
        }
        requireLength("name", name, LONGEST_NAME);
    }

    static void requireLength(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new ContactException(Reason.TOO_LONG, field, longest);
        }
    }

    /** What is told in this language, or else in the other. */
    static <T> Optional<T> in(Language language, Map<Language, T> texts) {
        return Optional.ofNullable(texts.get(language)).or(() -> Optional.ofNullable(texts.get(language.other())));
    }

    static <T> void replace(Map<Language, T> texts, Map<Language, T> by) {
        if (by.isEmpty()) {
            throw new ContactException(Reason.NO_NAME);
        }
        texts.keySet().retainAll(by.keySet());
        texts.putAll(by);
    }
}
