package kz.senim.kb.importer.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.answer.AnswerSheet;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.answer.DocumentTemplate;
import kz.senim.kb.answer.ProtocolGraph;
import kz.senim.kb.importer.paper.Block.Heading;
import kz.senim.kb.importer.paper.Block.Remark;
import kz.senim.kb.importer.paper.Block.Warning;
import kz.senim.kb.importer.paper.Block.Words;
import kz.senim.kb.legislation.ForceStatus;

/** Lays an answer out for paper: what to say first, what it all rests on, with the norms' own words, last. */
public final class AnswerPaper {
    private static final int PART = 3;
    private static final int WITHIN_PART = 4;
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final AnswerSheet sheet;
    private final AnswerText text;
    private final PaperWords words;
    private final List<Block> blocks = new ArrayList<>();

    private AnswerPaper(AnswerSheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.words = new PaperWords(sheet.language());
    }

    /**
     * Lays an answer out.
     *
     * @param referTo the names of whom to refer to, in the answer's language
     */
    public static Paper of(AnswerSheet sheet, List<String> referTo) {
        AnswerPaper laidOut = new AnswerPaper(sheet);
        laidOut.layOut(referTo);
        return new Paper(
                sheet.language(), sheet.text().title(), laidOut.facts(), laidOut.marks(), laidOut.blocks, null);
    }

    private void layOut(List<String> referTo) {
        part("answer.say_child", text.sayToChild().lines());
        part("answer.say_adult", text.sayToAdult().lines());
        part("answer.clarify", text.clarify().stream().map(AnswerPaper::item));
        if (text.protocol() != null) {
            protocol(text.protocol());
        }
        part("answer.steps", numbered(text.steps()));
        part("answer.details", text.details().lines().stream().map(line -> line.replace("\t", " · ")));
        part(
                "answer.hand_over",
                text.handOver().stream()
                        .map(over -> words.say("answer.to." + over.to().code(), over.when())));
        part("answer.refer", referTo.stream().map(AnswerPaper::item));
        if (text.document() != null) {
            part("answer.document", document(text.document()));
        }
        if (!text.legalBasis().isBlank() || !sheet.norms().isEmpty()) {
            blocks.add(new Heading(PART, words.say("answer.basis")));
            say(text.legalBasis().lines());
            sheet.norms().forEach(this::norm);
        }
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("answer.kind." + sheet.kind().code()));
        LocalDate first = sheet.validFrom();
        LocalDate last = sheet.validTo();
        if (first != null || last != null) {
            facts.add((first == null ? "…" : words.day(first)) + " – " + (last == null ? "…" : words.day(last)));
        }
        LocalDate verified = sheet.verifiedOn();
        facts.add(
                verified == null
                        ? words.say("answer.unverified")
                        : words.say("answer.verified", words.day(verified), Objects.toString(sheet.verifiedBy(), "")));
        facts.add(words.say("edition", words.day(sheet.on())));
        return facts;
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (sheet.sample()) {
            marks.add(words.say("answer.sample"));
        }
        if (sheet.draft()) {
            marks.add(words.say("answer.draft"));
        }
        LocalDate changed = sheet.outdatedSince();
        if (changed != null) {
            marks.add(words.say("answer.outdated", words.day(changed)));
        }
        if (sheet.urgent()) {
            marks.add(words.say("answer.urgent"));
        }
        if (sheet.overdue()) {
            marks.add(words.say("answer.overdue"));
        }
        return marks;
    }

    private void part(String key, Stream<String> lines) {
        List<String> said = lines.filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) {
            blocks.add(new Heading(PART, words.say(key)));
            say(said.stream());
        }
    }

    private void say(Stream<String> lines) {
        lines.filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Words(1, line.strip())));
    }

    private static String item(String line) {
        return "• " + line;
    }

    private static Stream<String> numbered(List<String> lines) {
        List<String> numbered = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            numbered.add((place + 1) + ". " + lines.get(place));
        }
        return numbered.stream();
    }

    /** All steps at once, a choice leading to its step by number: on paper nothing can be pressed. */
    private void protocol(ProtocolGraph protocol) {
        List<ProtocolGraph.Step> steps = protocol.steps();
        Map<String, String> places = new HashMap<>();
        for (int place = 0; place < steps.size(); place++) {
            places.put(steps.get(place).id(), Integer.toString(place + 1));
        }
        blocks.add(new Heading(PART, words.say("answer.protocol")));
        String first = places.getOrDefault(protocol.start(), "1");
        if (!first.equals("1")) {
            say(Stream.of(words.say("answer.start", first)));
        }
        for (ProtocolGraph.Step step : steps) {
            String place = places.getOrDefault(step.id(), "");
            blocks.add(new Heading(
                    WITHIN_PART,
                    words.say("answer.step", place, step.act().lines().collect(Collectors.joining(" ")))));
            say(step.say().lines());
            step.stop()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Warning(words.say("answer.stop", line))));
            say(
                    step.choices().isEmpty()
                            ? Stream.of(words.say("answer.end"))
                            : step.choices().stream()
                                    .map(choice -> item(words.say(
                                            "answer.choice", choice.when(), places.getOrDefault(choice.next(), "")))));
        }
    }

    /** The document's words, with what to fill in named in its place. */
    private static Stream<String> document(DocumentTemplate template) {
        Map<String, String> labels = template.fields().stream()
                .collect(Collectors.toMap(
                        DocumentTemplate.Field::name, DocumentTemplate.Field::label, (one, other) -> one));
        Function<String, String> named = line -> PLACE.matcher(line)
                .replaceAll(place ->
                        Matcher.quoteReplacement("[" + labels.getOrDefault(place.group(1), place.group(1)) + "]"));
        return template.paragraphs().stream()
                .flatMap(paragraph -> paragraph.text().lines())
                .map(named);
    }

    private void norm(CitedNorm norm) {
        ForceStatus status = norm.status();
        if (status == null) {
            String name = (norm.actTitle().isEmpty() ? norm.cited().actId() : norm.actTitle()) + " "
                    + norm.cited().article();
            blocks.add(new Warning(words.say("answer.absent", name.strip())));
            return;
        }
        String heading = (norm.label() + " " + norm.heading()).strip();
        blocks.add(new Heading(WITHIN_PART, heading.isEmpty() ? norm.actTitle() : heading));
        LocalDate edition = norm.edition();
        blocks.add(new Remark(
                edition == null ? norm.actTitle() : words.say("answer.edition", norm.actTitle(), words.day(edition))));
        if (status != ForceStatus.IN_FORCE) {
            blocks.add(new Warning(words.say("provision." + status.code())));
        }
        LocalDate outdated = norm.outdatedSince();
        if (outdated != null) {
            blocks.add(new Warning(words.say("outdated", words.day(outdated))));
        }
        say(norm.text().lines());
    }
}
