package kz.senim.kb.importer.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes a document as plain text in UTF-8, in the manner of adilet: headings at the margin, paragraphs set in. */
public final class TextPaper {
    private static final String INDENT = "      ";

    private TextPaper() {}

    /**
     * Writes it; the stream is left open.
     *
     * @throws IOException when it cannot be written to
     */
    public static void write(Paper paper, OutputStream to) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append(paper.title()).append('\n');
        paper.facts().forEach(line -> out.append(line).append('\n'));
        paper.marks()
                .forEach(line -> out.append('\n').append(INDENT).append(line).append('\n'));
        if (paper.source() != null) {
            out.append('\n').append(INDENT).append(paper.source()).append('\n');
        }
        for (Block block : paper.blocks()) {
            String indent = block instanceof Block.Heading ? " " : INDENT;
            out.append('\n')
                    .append(block.text().lines().map(line -> indent + line).collect(Collectors.joining("\n")))
                    .append('\n');
        }
        to.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
