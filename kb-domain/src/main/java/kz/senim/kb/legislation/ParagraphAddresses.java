package kz.senim.kb.legislation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the paragraphs of one provision their addresses, one after another in reading order. Names of units follow the
 * naming convention of Akoma Ntoso 3.0: {@code para} for пункт, часть and тармақ, {@code subpara} for подпункт and
 * тармақша, {@code item} below them, {@code al} for what has no number, {@code note} for a «Примечание.» that is law.
 */
public final class ParagraphAddresses {
    private static final Pattern NOTE =
            Pattern.compile("(?:П[рp]имечани[ея]|ПРИМЕЧАНИ[ЕЯ]|Ескертпе(?:лер)?|Ескертулер|Ескерту)\\s*[.:]\\s*");
    private static final Pattern NUMBER = Pattern.compile("[\"«]?(\\d{1,4}(?:[-.]\\d{1,3}){0,4})([.)])(?:\\s|$)");
    private static final Pattern LETTER = Pattern.compile("[\"«]?([а-яәғқңөұүһіa-z])\\)(?:\\s|$)");
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "hard", "y", "soft", "eh", "yu", "ya", "ae", "gh", "q", "ng", "oe", "uu", "ue", "h",
        "ii"
    };

    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> alineas = new HashMap<>();
    private final String provision;
    private String base;
    private @Nullable String point;
    private @Nullable String subpoint;
    private @Nullable String item;
    private boolean sentenceEnded = true;

    /** Starts at the top of the provision with this eId. */
    public ParagraphAddresses(String provision) {
        this.provision = provision;
        this.base = provision;
    }

    /** Whether a change in one of these places is one in the other: they are the same, or one is within the other. */
    public static boolean meet(String eId, String otherEId) {
        return within(eId, otherEId) || within(otherEId, eId);
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "__");
    }

    /** The address of the next paragraph. */
    public Paragraph next(String text) {
        Matcher note = NOTE.matcher(text);
        if (note.lookingAt()) {
            return openNote(text, text.substring(note.end()));
        }
        Paragraph numbered = numbered(text, text);
        Paragraph result = numbered != null ? numbered : alinea(text);
        sentenceEnded = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        return result;
    }

    /**
     * The address a paragraph would have here that is no longer part of the text, such as {@code 14) исключен Законом …};
     * the addresses that follow are as if it had not been asked for.
     */
    public String idOfRemoved(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return container();
        }
        String digits = eIdNumber(Objects.requireNonNull(number.group(1)));
        if (Objects.equals(number.group(2), ".")) {
            return base + "__para_" + digits;
        }
        return (point != null ? point : base) + "__subpara_" + digits;
    }

    private Paragraph openNote(String text, String rest) {
        base = unique(provision + "__note");
        point = null;
        subpoint = null;
        item = null;
        sentenceEnded = true;
        Paragraph first = numbered(rest, text);
        if (first != null) {
            return first;
        }
        alineas.put(base, 1);
        return new Paragraph(base, 1, "", text);
    }

    private @Nullable Paragraph numbered(String start, String text) {
        Matcher matcher = NUMBER.matcher(start);
        if (matcher.lookingAt()) {
            String number = Objects.requireNonNull(matcher.group(1));
            return Objects.equals(matcher.group(2), ".") ? openPoint(number, text) : openSubpoint(number, text);
        }
        Matcher letter = LETTER.matcher(start);
        if (letter.lookingAt()) {
            String character = Objects.requireNonNull(letter.group(1));
            String parent = subpoint != null ? subpoint : point != null ? point : base;
            item = unique(parent + "__item_" + transliterated(character));
            alineas.put(item, 1);
            return new Paragraph(item, 3, character, text);
        }
        return null;
    }

    private Paragraph openPoint(String number, String text) {
        String id = unique(base + "__para_" + eIdNumber(number));
        point = id;
        subpoint = null;
        item = null;
        alineas.put(id, 1);
        return new Paragraph(id, 1, number, text);
    }

    private Paragraph openSubpoint(String number, String text) {
        String id = unique((point != null ? point : base) + "__subpara_" + eIdNumber(number));
        subpoint = id;
        item = null;
        alineas.put(id, 1);
        return new Paragraph(id, 2, number, text);
    }

    private Paragraph alinea(String text) {
        if (sentenceEnded && startsASentence(text)) {
            // A sentence of its own after a finished list is a part (часть, бөлік) of the point, not of its last item.
            subpoint = null;
            item = null;
        }
        String container = container();
        int count = alineas.merge(container, 1, Integer::sum);
        int level = item != null ? 3 : subpoint != null ? 2 : 1;
        return new Paragraph(unique(container + "__al_" + count), level, "", text);
    }

    private String container() {
        return item != null ? item : subpoint != null ? subpoint : point != null ? point : base;
    }

    private String unique(String id) {
        int count = taken.merge(id, 1, Integer::sum);
        return count == 1 ? id : unique(id + "_" + count);
    }

    private static boolean startsASentence(String text) {
        return !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && Character.isLetter(text.codePointAt(0));
    }

    private static String eIdNumber(String number) {
        return number.replace('.', '-');
    }

    private static String transliterated(String letter) {
        int index = CYRILLIC.indexOf(letter);
        return index < 0 ? letter : LATIN[index];
    }
}
