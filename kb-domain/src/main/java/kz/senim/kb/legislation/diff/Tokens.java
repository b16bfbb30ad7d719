package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into words, white space and single marks; joined again they are the text. */
final class Tokens {

    private Tokens() {}

    /** Words keep their hyphens ({@code 131-1}), numbers their points and commas ({@code 16.01.2025}, {@code 1,5}). */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>(text.length() / 3 + 1);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** Whether it is a word or a number, not a mark or white space. */
    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** The hashes of the words of a text, sorted, repeated ones as often as they occur. */
    static int[] bag(String text) {
        int[] words = new int[16];
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = text.substring(start, end).hashCode();
            }
            start = end;
        }
        int[] bag = Arrays.copyOf(words, count);
        Arrays.sort(bag);
        return bag;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isSpace(first)) {
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetterOrDigit(first)) {
            while (end < text.length()) {
                int next = text.codePointAt(end);
                if (!Character.isLetterOrDigit(next) && !joins(text, end)) {
                    break;
                }
                end += Character.charCount(next);
            }
        }
        return end;
    }

    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\u2011' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
