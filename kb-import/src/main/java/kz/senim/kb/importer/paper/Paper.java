package kz.senim.kb.importer.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.senim.kb.importer.paper.Block.Heading;
import kz.senim.kb.importer.paper.Block.Remark;
import kz.senim.kb.importer.paper.Block.Warning;
import kz.senim.kb.importer.paper.Block.Words;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.WholeText;
import org.jspecify.annotations.Nullable;

/**
 * An act, some of its rows, or an answer, as it is put on paper.
 *
 * @param language the language of its words, in which everything stands
 * @param title the act's or the answer's title
 * @param facts the lines below it: requisites, who verified it, and last the day the text speaks for
 * @param marks what every page must tell: that it is a sample, or not in force
 * @param blocks the text from top to bottom
 * @param source where it is from; null where it is from nowhere
 */
public record Paper(
        Language language,
        String title,
        List<String> facts,
        List<String> marks,
        List<Block> blocks,
        @Nullable String source) {

    public Paper {
        facts = List.copyOf(facts);
        marks = List.copyOf(marks);
        blocks = List.copyOf(blocks);
    }

    /**
     * Lays a text out.
     *
     * @param source the address of the text where it was published; null where there is none
     */
    public static Paper of(WholeText whole, @Nullable String source) {
        PaperWords words = new PaperWords(whole.language());
        List<Block> blocks = new ArrayList<>();
        whole.text().provisions().forEach(row -> add(row, whole, words, blocks));
        List<String> facts = Stream.of(
                        words.requisites(whole.requisites()), words.say("edition", words.day(whole.edition())))
                .filter(Objects::nonNull)
                .toList();
        List<String> marks = new ArrayList<>();
        if (whole.sample()) {
            marks.add(words.say("sample"));
        }
        ForceStatus status = whole.requisites().status();
        if (status != null && status != ForceStatus.IN_FORCE) {
            marks.add(words.say(status.code()));
        }
        return new Paper(
                whole.language(),
                whole.title(),
                facts,
                marks,
                blocks,
                source == null ? null : words.say("source", source));
    }

    private static void add(ProvisionText row, WholeText whole, PaperWords words, List<Block> blocks) {
        remarks(row, NoteText.BEFORE_HEADING, blocks);
        String heading = (row.label() + " " + row.heading()).strip();
        if (!heading.isEmpty()) {
            blocks.add(new Heading(level(row.kind()), heading));
        }
        warn(row, whole.on(), words, blocks);
        List<Paragraph> paragraphs = ProvisionBody.of(row.eId(), row.text()).paragraphs();
        for (int position = 0; position < paragraphs.size(); position++) {
            remarks(row, position, blocks);
            Paragraph paragraph = paragraphs.get(position);
            blocks.add(new Words(paragraph.level(), paragraph.text()));
        }
        row.notes().stream()
                .filter(note -> note.position() >= paragraphs.size())
                .forEach(note -> blocks.add(new Remark(note.text())));
    }

    private static void warn(ProvisionText row, LocalDate on, PaperWords words, List<Block> blocks) {
        if (row.status() != ForceStatus.IN_FORCE && row.notes().isEmpty()) {
            blocks.add(new Warning(words.say("provision." + row.status().code())));
        }
        row.notes().stream()
                .filter(note -> note.kind() == NoteKind.COMING)
                .map(NoteText::effective)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(on))
                .min(LocalDate::compareTo)
                .ifPresent(day -> blocks.add(new Warning(words.say("outdated", words.day(day)))));
    }

    private static void remarks(ProvisionText row, int position, List<Block> blocks) {
        row.notes().stream()
                .filter(note -> note.position() == position)
                .forEach(note -> blocks.add(new Remark(note.text())));
    }

    private static int level(ProvisionKind kind) {
        return switch (kind) {
            case BOOK, PART, ANNEX, PREAMBLE, CONCLUSIONS -> 1;
            case CHAPTER -> 2;
            case SECTION -> 3;
            case ARTICLE -> 4;
        };
    }
}
