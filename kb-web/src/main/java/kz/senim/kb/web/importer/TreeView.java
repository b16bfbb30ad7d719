package kz.senim.kb.web.importer;

import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.parse.ProvisionLines;
import kz.senim.kb.legislation.ProvisionText;
import org.jspecify.annotations.Nullable;

/** The rows a file was read to, in order, as the API tells them. */
public record TreeView(List<Row> rows) {

    /** A row: its heading and the line it stands at. */
    public record Row(
            String eId,
            @Nullable String parent,
            String kind,
            String number,
            String heading,
            int line,
            int paragraphs,
            int notes) {}

    /** A row with its words. */
    public record Words(String eId, String heading, int line, List<Paragraph> paragraphs, List<String> notes) {}

    /** A paragraph and the line it begins at. */
    public record Paragraph(int line, String text) {}

    /** Where the file itself told its structure, and there is no line to correct. */
    private static final int NO_LINE = 0;

    static TreeView of(ParsedEdition parsed) {
        return new TreeView(
                parsed.text().provisions().stream().map(row -> row(row, parsed)).toList());
    }

    private static Row row(ProvisionText row, ParsedEdition parsed) {
        ProvisionLines lines = lines(row, parsed);
        return new Row(
                row.eId(),
                row.parent(),
                row.kind().code(),
                row.number(),
                heading(row),
                lines.heading(),
                lines.paragraphs().size(),
                row.notes().size());
    }

    static Words words(ProvisionText row, ParsedEdition parsed) {
        ProvisionLines lines = lines(row, parsed);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> texts =
                row.text().isEmpty() ? List.of() : List.of(row.text().split("\n", -1));
        for (int i = 0; i < texts.size(); i++) {
            int line = i < lines.paragraphs().size() ? lines.paragraphs().get(i) : NO_LINE;
            paragraphs.add(new Paragraph(line, texts.get(i)));
        }
        return new Words(
                row.eId(),
                heading(row),
                lines.heading(),
                paragraphs,
                row.notes().stream().map(note -> note.text()).toList());
    }

    private static String heading(ProvisionText row) {
        return (row.label() + " " + row.heading()).strip();
    }

    private static ProvisionLines lines(ProvisionText row, ParsedEdition parsed) {
        return parsed.lines().getOrDefault(row.eId(), new ProvisionLines(NO_LINE, List.of()));
    }
}
