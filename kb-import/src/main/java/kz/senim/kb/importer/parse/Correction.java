package kz.senim.kb.importer.parse;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one line of a source, against what the parser makes of it.
 *
 * @param line the line, from 1, at which the heading or paragraph begins
 * @param role what it is
 * @param number its number in plain digits, {@code 127-2}; null where the number printed holds
 */
public record Correction(int line, Role role, @Nullable String number) {

    /** What a line can be said to be. */
    public enum Role {
        /** Words of the law, though they look like a heading. */
        TEXT,
        /** The heading of an article. */
        ARTICLE,
        /** The heading of a chapter. */
        CHAPTER,
        /** The heading it was taken for, with another number. */
        NUMBER;

        /** The name in the API and in message keys, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The role with this code; empty when there is none. */
        public static Optional<Role> of(String code) {
            for (Role role : values()) {
                if (role.code().equals(code)) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }

        boolean isHeading() {
            return this == ARTICLE || this == CHAPTER;
        }
    }

    /**
     * @throws IllegalArgumentException when there is no such line or number, or a number is set to nothing
     */
    public Correction {
        boolean badNumber = number != null && !number.matches("\\d{1,4}(?:-\\d{1,3}){0,4}");
        if (line < 1 || badNumber || role == Role.NUMBER && number == null) {
            throw new IllegalArgumentException("line " + line + ", number " + number);
        }
    }
}
