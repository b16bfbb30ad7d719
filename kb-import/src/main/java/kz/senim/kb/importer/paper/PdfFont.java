package kz.senim.kb.importer.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a PDF that knows how wide words are; a character it has no picture of becomes a question mark. */
final class PdfFont {
    private static final float UNIT = 1000f;
    private static final Map<Integer, String> STANDING_IN =
            Map.of(0x00A0, " ", 0x2011, "-", 0x2010, "-", 0x2212, "–", 0x2012, "–", 0x00AD, "", 0x2009, " ");

    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<Integer, String> shown = new HashMap<>();

    PdfFont(PDDocument document, String file) throws IOException {
        try (InputStream resource = PdfFont.class.getResourceAsStream(file)) {
            font = PDType0Font.load(document, Objects.requireNonNull(resource, file), true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The same words with nothing in them that the font cannot show. */
    String showable(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(point -> out.append(shown.computeIfAbsent(point, this::stand)));
        return out.toString();
    }

    private String stand(int point) {
        String itself = Character.toString(point);
        if (widthOf(itself) >= 0) {
            return itself;
        }
        String other = STANDING_IN.getOrDefault(point, "?");
        return other.isEmpty() || widthOf(other) >= 0 ? other : "?";
    }

    private float widthOf(String character) {
        try {
            return font.getStringWidth(character) / UNIT;
        } catch (IllegalArgumentException | IOException e) {
            return -1;
        }
    }

    /** How wide words are that it can show, in the unit of the size. */
    float width(String words, float size) {
        float width = 0;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            width += widths.computeIfAbsent(point, one -> Math.max(0, widthOf(Character.toString(one))));
        }
        return width * size;
    }

    /** Breaks a paragraph between words; a word wider than a whole line is broken where the line ends. */
    List<String> lines(String paragraph, float size, float first, float others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float left = first;
        for (String word : showable(paragraph).split(" ", -1)) {
            float width = width(word, size);
            float space = line.isEmpty() ? 0 : width(" ", size);
            if (space + width > left && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                left = others;
                space = 0;
            }
            String rest = word;
            while (width(rest, size) > left) {
                int fits = fitting(rest, size, left);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
                left = others;
            }
            line.append(space > 0 ? " " : "").append(rest);
            left -= space + width(rest, size);
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word, float size, float room) {
        int end = 0;
        float width = 0;
        while (end < word.length()) {
            int point = word.codePointAt(end);
            width += width(Character.toString(point), size);
            if (width > room && end > 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
