package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.Locale;

/**
 * Something a person should look at after an import; the text itself is kept whole in any case.
 *
 * @param kind what it is
 * @param line the line of the source where it stands, from 1
 * @param excerpt the words that stand there, at most {@value #MAX_EXCERPT} characters
 * @param arguments what a localized message names, in the order told at the kind
 */
public record ParseProblem(Kind kind, int line, String excerpt, List<String> arguments) {
    /** How much of the source is quoted. */
    public static final int MAX_EXCERPT = 200;

    public ParseProblem {
        excerpt = excerpt.length() <= MAX_EXCERPT ? excerpt : shortened(excerpt);
        arguments = List.copyOf(arguments);
    }

    /** How bad it is. */
    public Severity severity() {
        return kind.severity;
    }

    private static String shortened(String excerpt) {
        int end = MAX_EXCERPT - 1;
        return excerpt.substring(0, Character.isHighSurrogate(excerpt.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** How much attention a problem needs. */
    public enum Severity {
        /** Decided with certainty; told for the record. */
        INFO,
        /** Decided one way, and could be the other: look at it. */
        WARNING,
        /** The act is not usable as it is. */
        ERROR;

        /** The name in the API and in message keys, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be doubtful in a source. */
    public enum Kind {
        /** A heading's number does not follow the one before: {number, number before}. */
        OUT_OF_SEQUENCE(Severity.WARNING),
        /** A number that the act already has: {number}; the later one's id has a suffix. */
        DUPLICATE_NUMBER(Severity.WARNING),
        /** A paragraph that looks like a heading and was taken as text: {number}. */
        DOUBTFUL_HEADING(Severity.WARNING),
        /** The heading is repeated in the first line of the text: {number}. */
        DOUBLED_HEADING(Severity.INFO),
        /** A heading without its word, taken as an article by its number: {number}. */
        HEADING_WITHOUT_WORD(Severity.INFO),
        /** A heading's word is spelled with a letter of another alphabet: {number}. */
        FOREIGN_LETTER_IN_HEADING(Severity.INFO),
        /** A heading that has no number and no known word. */
        UNKNOWN_HEADING(Severity.WARNING),
        /** Numbers are missing between two articles: {number before, number}. */
        NUMBER_GAP(Severity.INFO),
        /** A note without its first word, recognised by what it says. */
        NOTE_WITHOUT_WORD(Severity.INFO),
        /** A note that names another article than the one it stands at: {named, standing at}. */
        NOTE_NAMES_ANOTHER(Severity.INFO),
        /** The announcement of a note is followed by none. */
        NOTE_WITHOUT_BODY(Severity.WARNING),
        /** Words that stand between a heading above articles and its first article. */
        TEXT_OUTSIDE_ARTICLE(Severity.WARNING),
        /** An article in force without a word of text: {number}. */
        EMPTY_ARTICLE(Severity.WARNING),
        /** A note says that the article was repealed, and it has words all the same: {number}. */
        REPEALED_WITH_TEXT(Severity.WARNING),
        /** A character that says the text was damaged on its way (U+FFFD). */
        DAMAGED_CHARACTER(Severity.WARNING),
        /** Not one article was found. */
        NO_ARTICLES(Severity.ERROR);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /** How bad it is. */
        public Severity severity() {
            return severity;
        }

        /** The name in the API and in message keys, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
