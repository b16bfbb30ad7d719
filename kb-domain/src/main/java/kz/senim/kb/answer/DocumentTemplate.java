package kz.senim.kb.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.answer.FilledDocument.Piece;
import kz.senim.kb.answer.FilledDocument.Piece.Gap;
import kz.senim.kb.answer.FilledDocument.Piece.Words;

/**
 * A document with fields to fill in. A field stands in the text as its name in braces.
 *
 * @param fields what is asked for, in the order of the form
 * @param paragraphs the document from top to bottom
 */
public record DocumentTemplate(List<Field> fields, List<Paragraph> paragraphs) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    public DocumentTemplate {
        fields = List.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
    }

    /** How a field is filled in. */
    public enum FieldKind implements Coded {
        TEXT,
        DATE,
        AMOUNT,
        MULTILINE;

        private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
        private static final Pattern DIGITS = Pattern.compile("\\d{4,15}");
        private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

        /** The value as documents write it: {@code 05.03.2026}, {@code 150 000}; words stay as they were typed. */
        String written(String value) {
            String typed = value.replace("\r\n", "\n").strip();
            return switch (this) {
                case DATE -> ISO_DAY.matcher(typed).replaceFirst("$3.$2.$1");
                case AMOUNT ->
                    DIGITS.matcher(typed).matches() ? THOUSANDS.matcher(typed).replaceAll("\u00a0") : typed;
                case TEXT, MULTILINE -> typed;
            };
        }
    }

    /** How a paragraph stands on the page. */
    public enum Style implements Coded {
        RIGHT,
        TITLE,
        BODY,
        LIST
    }

    /** Something to fill in. */
    public record Field(String name, String label, boolean required, FieldKind kind) {}

    /** A paragraph with the places of fields in it. */
    public record Paragraph(Style style, String text) {}

    /** The first place that could not be filled in or would not be shown. */
    Optional<String> fault() {
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        if (names.size() < fields.size()) {
            return Optional.of("document.fields");
        }
        if (paragraphs.isEmpty()) {
            return Optional.of("document.paragraphs");
        }
        return paragraphs.stream()
                .flatMap(paragraph -> PLACE.matcher(paragraph.text()).results())
                .map(place -> place.group(1))
                .filter(name -> !names.contains(name))
                .findFirst()
                .map(name -> "document.paragraphs {" + name + "}");
    }

    /**
     * The document with these values in the places of its fields.
     *
     * @param values by the names of fields
     * @throws AnswerException when a value is for no field of the document
     */
    List<FilledDocument.Paragraph> filled(Map<String, String> values) {
        Map<String, Field> byName = fields.stream().collect(Collectors.toMap(Field::name, field -> field));
        values.keySet().stream()
                .filter(name -> !byName.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new AnswerException(Reason.NO_SUCH_FIELD, name);
                });
        return paragraphs.stream()
                .map(paragraph ->
                        new FilledDocument.Paragraph(paragraph.style(), pieces(paragraph.text(), byName, values)))
                .toList();
    }

    private static List<Piece> pieces(String text, Map<String, Field> byName, Map<String, String> values) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            Field field = byName.get(place.group(1));
            if (field != null) {
                if (place.start() > end) {
                    pieces.add(new Words(text.substring(end, place.start())));
                }
                String value = field.kind().written(values.getOrDefault(field.name(), ""));
                pieces.add(value.isEmpty() ? new Gap(field) : new Words(value));
                end = place.end();
            }
        }
        if (end < text.length()) {
            pieces.add(new Words(text.substring(end)));
        }
        return pieces;
    }

    /** What must be there and these values leave empty, in the order of the form. */
    List<Field> missing(Map<String, String> values) {
        return fields.stream()
                .filter(Field::required)
                .filter(field -> values.getOrDefault(field.name(), "").isBlank())
                .toList();
    }
}
