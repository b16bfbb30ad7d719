package kz.senim.kb.search.repair;

import java.util.Locale;

/**
 * A question read another way than it was typed.
 *
 * @param from as typed
 * @param to as read
 */
public record Repair(Kind kind, String from, String to) {

    /** What went wrong. */
    public enum Kind {
        /** Typed on the wrong keyboard layout. */
        LAYOUT,
        /** Written in Latin letters. */
        TRANSLITERATION,
        /** Kazakh letters typed as the digits that share their keys. */
        LETTERS,
        /** Words cut short. */
        ABBREVIATION,
        /** Slips of the fingers. */
        TYPO;

        /** The name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
