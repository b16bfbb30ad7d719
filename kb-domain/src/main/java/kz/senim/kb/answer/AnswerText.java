package kz.senim.kb.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.kb.markup.RichText;
import org.jspecify.annotations.Nullable;

/**
 * An answer's words in one language, by what an operator does with them. All that is said, done and searched by itself is
 * plain text; what is only read, the details, has the form of a {@link RichText}.
 *
 * @param wordings how callers put it themselves
 * @param sayToChild what to say to a child; may be empty where {@code sayToAdult} is not
 * @param sayToAdult what to say to an adult
 * @param clarify what to find out first
 * @param steps what to do or advise, in order
 * @param details what else may be needed: tables of amounts, lists of documents; may be empty
 * @param legalBasis the norms it rests on, one a line
 * @param handOver when to hand over
 * @param cited the norms its writer named; those that the text itself cites are found in it
 * @param protocol the steps of a protocol
 * @param document the document of a template
 */
public record AnswerText(
        String title,
        List<String> wordings,
        String sayToChild,
        String sayToAdult,
        List<String> clarify,
        List<String> steps,
        RichText details,
        String legalBasis,
        List<HandOver> handOver,
        List<Cited> cited,
        @Nullable ProtocolGraph protocol,
        @Nullable DocumentTemplate document) {

    /** What is said takes no longer than this. */
    public static final int LONGEST_SECONDS = 30;

    private static final int WORDS_A_MINUTE = 130;

    public AnswerText {
        wordings = List.copyOf(wordings);
        clarify = List.copyOf(clarify);
        steps = List.copyOf(steps);
        handOver = List.copyOf(handOver);
        cited = List.copyOf(cited);
    }

    /** How long saying this takes, in seconds, at the {@value #WORDS_A_MINUTE} words a minute of calm speech. */
    public static int secondsAloud(String said) {
        String stripped = said.strip();
        int words = stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
        return (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    /**
     * What keeps these words from being read by operators, as names of places: {@code title}, {@code say.child}; empty
     * when nothing does.
     */
    List<String> faults(AnswerKind kind) {
        List<String> faults = new ArrayList<>();
        if (title.isBlank()) {
            faults.add("title");
        }
        if (sayToChild.isBlank() && sayToAdult.isBlank() && kind != AnswerKind.TEMPLATE) {
            faults.add("say");
        }
        if (secondsAloud(sayToChild) > LONGEST_SECONDS) {
            faults.add("say.child");
        }
        if (secondsAloud(sayToAdult) > LONGEST_SECONDS) {
            faults.add("say.adult");
        }
        if (kind == AnswerKind.PROTOCOL && protocol == null) {
            faults.add("protocol");
        }
        if (kind == AnswerKind.TEMPLATE && document == null) {
            faults.add("document");
        }
        Optional.ofNullable(protocol).flatMap(ProtocolGraph::fault).ifPresent(faults::add);
        Optional.ofNullable(document).flatMap(DocumentTemplate::fault).ifPresent(faults::add);
        return faults;
    }

    /** Everything in it that may cite the law, part by part. */
    Stream<String> citing() {
        Stream<String> parts = Stream.concat(
                Stream.of(legalBasis, sayToChild, sayToAdult),
                Stream.of(clarify, steps, details.lines()).flatMap(List::stream));
        Stream<String> ofSteps = protocol == null
                ? Stream.empty()
                : protocol.steps().stream().flatMap(step -> Stream.of(step.act(), step.say(), step.stop()));
        Stream<String> ofDocument = document == null
                ? Stream.empty()
                : document.paragraphs().stream().map(DocumentTemplate.Paragraph::text);
        return Stream.concat(parts, Stream.concat(ofSteps, ofDocument))
                .flatMap(String::lines)
                .filter(line -> !line.isBlank());
    }

    /** All its words in reading order, one paragraph a line: what is searched, and what revisions are compared by. */
    public String plain() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.addAll(wordings);
        lines.add(sayToChild);
        lines.add(sayToAdult);
        lines.addAll(clarify);
        lines.addAll(steps);
        lines.addAll(details.lines());
        lines.add(legalBasis);
        handOver.forEach(over -> lines.add(over.when()));
        if (protocol != null) {
            protocol.steps().forEach(step -> {
                lines.add(step.act());
                lines.add(step.say());
                lines.add(step.stop());
                step.choices().forEach(choice -> lines.add(choice.when()));
            });
        }
        if (document != null) {
            document.fields().forEach(field -> lines.add(field.label()));
            document.paragraphs().forEach(paragraph -> lines.add(paragraph.text()));
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}
