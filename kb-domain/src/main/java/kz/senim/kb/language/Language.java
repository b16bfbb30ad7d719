package kz.senim.kb.language;

import java.util.Locale;
import java.util.Optional;

/** A language in which legislation is published; both texts have equal force (Constitution, art. 7). */
public enum Language {
    RU,
    KK;

    /** The ISO 639-1 code, in lower case, as used in addresses, files and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other of the two languages. */
    public Language other() {
        return this == RU ? KK : RU;
    }

    /** The language with this ISO 639-1 code, in any case; empty when it is neither of the two. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
