package kz.senim.kb.importer.source;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.importer.parse.SourceLine;

/** Follows the groups and commands of an RTF document and puts its paragraphs together. */
final class RtfLines extends RtfListenerAdaptor {
    /** The groups whose words are words of the document; all others hold fonts, pictures, headers, properties. */
    private static final Set<Command> WORDS = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.listtext,
            Command.pntext,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.object,
            Command.result);

    private enum Place {
        WORDS,
        FOOTNOTE,
        COLORS,
        STYLES,
        NOWHERE
    }

    /** What holds inside a group and ends with it. */
    private static final class State {
        Place place = Place.WORDS;
        boolean bold;
        boolean raised;
        boolean hidden;
        int color;
        int style;

        State copy() {
            State copy = new State();
            copy.place = place;
            copy.bold = bold;
            copy.raised = raised;
            copy.hidden = hidden;
            copy.color = color;
            copy.style = style;
            return copy;
        }
    }

    private final ParagraphLines lines = new ParagraphLines();
    private final Deque<State> states = new ArrayDeque<>();
    private final List<Boolean> reds = new ArrayList<>();
    private final Map<Integer, StringBuilder> styleNames = new HashMap<>();
    private final List<List<Paragraph>> row = new ArrayList<>();
    private final StringBuilder footnote = new StringBuilder();
    private Paragraph.Builder words = new Paragraph.Builder();
    private State state = new State();
    private boolean inTable;
    private int red;
    private int green;
    private int blue;

    List<SourceLine> finish() {
        endParagraph();
        endRow();
        return lines.lines();
    }

    @Override
    public void processGroupStart() {
        states.push(state);
        state = state.copy();
    }

    @Override
    public void processGroupEnd() {
        if (!states.isEmpty()) {
            state = states.pop();
        }
    }

    @Override
    public void processString(String string) {
        switch (state.place) {
            case WORDS -> {
                if (!state.hidden) {
                    words.add(
                            state.raised ? Paragraph.Builder.raised(string) : string,
                            state.bold,
                            state.color < reds.size() && reds.get(state.color));
                }
            }
            case FOOTNOTE -> footnote.append(string);
            case COLORS -> string.chars().filter(c -> c == ';').forEach(c -> endColor());
            case STYLES ->
                styleNames
                        .computeIfAbsent(state.style, id -> new StringBuilder())
                        .append(string);
            case NOWHERE -> {
                // No words of the document.
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command.getCommandType() == CommandType.Destination || command == Command.optionalcommand) {
            enter(command);
            return;
        }
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case red -> red = parameter;
            case green -> green = parameter;
            case blue -> blue = parameter;
            case s -> state.style = parameter;
            case b -> state.bold = on;
            case supercmd -> state.raised = on;
            case nosupersub -> state.raised = false;
            case v, deleted -> state.hidden = on;
            case cf -> state.color = Math.max(0, parameter);
            case plain -> {
                state.bold = false;
                state.raised = false;
                state.hidden = false;
                state.color = 0;
            }
            case pard -> {
                state.style = 0;
                inTable = false;
            }
            case intbl -> inTable = true;
            default -> processSymbol(command);
        }
    }

    private void processSymbol(Command command) {
        if (state.place != Place.WORDS && state.place != Place.FOOTNOTE) {
            return;
        }
        switch (command) {
            case tab, enspace, emspace, qmspace -> processString(" ");
            case nonbreakingspace -> processString("\u00A0");
            case nonbreakinghyphen -> processString("-");
            case line, lbr, softline -> {
                if (state.place == Place.WORDS) {
                    words.breakLine();
                } else {
                    footnote.append(' ');
                }
            }
            case par, sect, nestcell -> {
                if (state.place == Place.WORDS) {
                    endParagraph();
                } else {
                    footnote.append(' ');
                }
            }
            case cell -> endCell();
            case row -> endRow();
            default -> {
                // The rest is about looks.
            }
        }
    }

    private void enter(Command command) {
        if (state.place == Place.NOWHERE) {
            return;
        }
        if (command == Command.colortbl) {
            state.place = Place.COLORS;
        } else if (command == Command.stylesheet) {
            state.place = Place.STYLES;
        } else if (command == Command.footnote) {
            state.place = Place.FOOTNOTE;
        } else if (!WORDS.contains(command)) {
            state.place = Place.NOWHERE;
        }
    }

    private void endColor() {
        reds.add(red == 255 && green == 0 && blue == 0);
        red = 0;
        green = 0;
        blue = 0;
    }

    private void endParagraph() {
        String style = Objects.requireNonNullElse(styleNames.get(state.style), new StringBuilder())
                .toString()
                .toLowerCase(Locale.ROOT);
        Paragraph paragraph = words.heading(style.startsWith("heading ") || style.startsWith("title"))
                .build();
        words = new Paragraph.Builder();
        if (!style.startsWith("toc ") && !style.startsWith("contents ")) {
            put(paragraph);
        }
        String note = footnote.toString().strip();
        footnote.setLength(0);
        if (!note.isEmpty()) {
            put(new Paragraph(note, false, false, false));
        }
    }

    private void put(Paragraph paragraph) {
        if (inTable) {
            if (row.isEmpty()) {
                row.add(new ArrayList<>());
            }
            row.get(row.size() - 1).add(paragraph);
        } else {
            endRow();
            lines.add(paragraph);
        }
    }

    private void endCell() {
        inTable = true;
        endParagraph();
        row.add(new ArrayList<>());
    }

    private void endRow() {
        if (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        if (!row.isEmpty()) {
            lines.addRow(List.copyOf(row));
            row.clear();
        }
    }
}
