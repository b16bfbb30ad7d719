package kz.senim.kb.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        MULTILINE
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

    /** A text with the places of its fields filled by what this gives for a name. */
    public static String filled(String text, UnaryOperator<String> values) {
        return PLACE.matcher(text)
                .replaceAll((MatchResult place) ->
                        Matcher.quoteReplacement(values.apply(Objects.requireNonNull(place.group(1)))));
    }
}
