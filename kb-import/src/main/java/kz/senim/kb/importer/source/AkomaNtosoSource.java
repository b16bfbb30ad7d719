package kz.senim.kb.importer.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;

/**
 * Reads an act in Akoma Ntoso 3.0 (OASIS LegalDocML). Its units become the lines that print them; a number that stands
 * without its word gets the word of its unit, since the number alone is no heading.
 */
final class AkomaNtosoSource {
    private static final Set<String> DOCUMENTS = Set.of("act", "bill", "doc", "statement");
    private static final Set<String> HEADED = Set.of("book", "part", "title", "chapter", "section", "article");
    private static final Set<String> POINTS =
            Set.of("paragraph", "subparagraph", "point", "indent", "alinea", "list", "clause", "item");
    private static final Set<String> BLOCKS = Set.of("p", "block", "tr", "listIntroduction", "listWrapUp");
    private static final Set<String> NOTES = Set.of("authorialNote", "remark");
    private static final Set<String> SKIPPED = Set.of("toc", "del", "components");
    private static final Map<String, String> WORDS_RU =
            Map.of("part", "Раздел", "title", "Раздел", "chapter", "Глава", "section", "Параграф", "article", "Статья");
    private static final Map<String, String> WORDS_KK =
            Map.of("part", "бөлім", "title", "бөлім", "chapter", "тарау", "section", "параграф", "article", "бап");
    private static final Pattern NUMBER_ALONE = Pattern.compile("[\\p{N}IVXLCІХС.-]+\\.?");

    private final AkomaNtosoMeta meta = new AkomaNtosoMeta();
    private final List<SourceLine> lines = new ArrayList<>();
    private final Deque<String> units = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final List<String> pendingNotes = new ArrayList<>();
    private final StringBuilder number = new StringBuilder();
    private int at = 1;
    private int notes;
    private boolean inNumber;
    private boolean inTitle;
    private boolean headingOpen;
    private boolean numberOpen;

    private AkomaNtosoSource() {}

    /** Whether this is how a document in Akoma Ntoso begins. */
    static boolean matches(String head) {
        return head.contains("<akomaNtoso") || head.contains(":akomaNtoso");
    }

    static SourceDocument read(byte[] content) throws UnreadableSourceException {
        AkomaNtosoSource source = new AkomaNtosoSource();
        SafeXml xml = SafeXml.of(content);
        boolean act = false;
        boolean said = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                if (xml.isEnd()) {
                    source.end(xml.name());
                } else {
                    source.add(xml.text());
                }
            } else if (xml.name().equals("meta") && !said) {
                said = true;
                source.meta.read(xml);
            } else if (xml.name().equals("meta")) {
                xml.skip();
            } else if (SKIPPED.contains(xml.name())) {
                xml.skip();
            } else {
                act |= DOCUMENTS.contains(xml.name());
                source.begin(xml);
            }
        }
        source.endLine();
        if (!act) {
            throw new UnreadableSourceException(Reason.NOT_AN_ACT);
        }
        Requisites own = source.meta.own();
        if (own == null) {
            return source.document();
        }
        return new SourceDocument(
                SourceFormat.AKOMA_NTOSO,
                StandardCharsets.UTF_8.name(),
                source.meta.language(),
                own,
                source.lines,
                AkomaNtosoTree.read(content));
    }

    private SourceDocument document() throws UnreadableSourceException {
        String told = title.toString().replaceAll("\\s+", " ").strip();
        SourceDocument read = DocumentSource.of(SourceFormat.AKOMA_NTOSO, lines);
        Requisites printed =
                Objects.requireNonNullElse(read.requisites(), new Requisites(null, null, null, null, null, null, null));
        ActKind kind = meta.kind() != null ? meta.kind() : printed.kind();
        Requisites requisites = new Requisites(
                told.isEmpty() ? printed.title() : told,
                kind,
                meta.number() != null ? meta.number() : printed.number(),
                meta.adopted() != null ? meta.adopted() : printed.adopted(),
                null,
                meta.actId(),
                meta.edition() != null ? meta.edition() : printed.edition());
        Language language = meta.language() != null ? meta.language() : read.language();
        // A preface that holds the title alone has no requisites it could be told by.
        List<SourceLine> text = read.lines().stream()
                .filter(line -> told.isEmpty() || !line.text().equals(told))
                .toList();
        return new SourceDocument(read.format(), read.charset(), language, requisites, text);
    }

    private void begin(SafeXml xml) {
        String name = xml.name();
        if (name.equals("num")) {
            endLine();
            at = xml.line();
            inNumber = true;
            number.setLength(0);
        } else if (name.equals("heading")) {
            headingOpen |= !units.isEmpty() && HEADED.contains(units.element());
            at = xml.line();
        } else if (HEADED.contains(name) || POINTS.contains(name)) {
            if (!numberOpen) {
                endLine();
            }
            units.push(name);
        } else if (NOTES.contains(name)) {
            notes++;
        } else if (BLOCKS.contains(name)) {
            if (!numberOpen && notes == 0) {
                endLine();
                at = xml.line();
            }
        } else if (name.equals("docTitle")) {
            inTitle = title.isEmpty();
        } else if (name.equals("br") || name.equals("eol")) {
            add(" ");
        }
    }

    private void end(String name) {
        if (name.equals("num")) {
            endNumber();
        } else if (name.equals("heading")) {
            endLine();
        } else if (HEADED.contains(name) || POINTS.contains(name)) {
            endLine();
            units.poll();
        } else if (NOTES.contains(name)) {
            endNote();
        } else if (BLOCKS.contains(name) && notes == 0) {
            endLine();
        } else if (name.equals("td") || name.equals("th")) {
            add(" ");
        } else if (name.equals("docTitle")) {
            inTitle = false;
        }
    }

    private void add(String text) {
        if (notes > 0) {
            note.append(text);
        } else if (inNumber) {
            number.append(text);
        } else {
            words.append(text);
            title.append(inTitle ? text : "");
            numberOpen &= text.isBlank();
        }
    }

    private void endNumber() {
        inNumber = false;
        String unit = Objects.requireNonNullElse(units.peek(), "");
        String printed = number.toString().strip();
        headingOpen = HEADED.contains(unit);
        numberOpen = !headingOpen;
        words.append(headingOpen ? designation(unit, printed) : printed).append(' ');
    }

    private String designation(String unit, String printed) {
        boolean kazakh = meta.language() == Language.KK;
        String word = (kazakh ? WORDS_KK : WORDS_RU).get(unit);
        if (word == null || !NUMBER_ALONE.matcher(printed).matches()) {
            return printed;
        }
        String bare = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
        return kazakh ? bare + "-" + word + "." : word + " " + bare + ".";
    }

    private void endNote() {
        notes = Math.max(0, notes - 1);
        if (notes == 0) {
            pendingNotes.add(note.toString());
            note.setLength(0);
            if (words.toString().isBlank()) {
                endLine();
            }
        }
    }

    private void endLine() {
        if (!words.toString().isBlank()) {
            lines.add(new SourceLine(at, "", LineHint.BLANK));
            lines.add(new SourceLine(at, words.toString(), headingOpen ? LineHint.HEADING : LineHint.PARAGRAPH));
            headingOpen = false;
        }
        words.setLength(0);
        numberOpen = false;
        for (String told : pendingNotes) {
            lines.add(new SourceLine(at, "", LineHint.BLANK));
            lines.add(new SourceLine(at, told, LineHint.NOTE));
        }
        pendingNotes.clear();
    }
}
