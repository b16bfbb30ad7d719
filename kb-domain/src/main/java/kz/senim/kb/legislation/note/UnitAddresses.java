package kz.senim.kb.legislation.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.note.NamedUnit.Level;

/**
 * Finds the eIds of the units that a note beside a provision names. Notes name as little as they must: «В подпункт 2)»
 * is the one below them.
 */
final class UnitAddresses {
    private final NoteText note;
    private final String provision;
    private final List<Paragraph> paragraphs;
    private final Language language;

    UnitAddresses(NoteText note, String provision, List<Paragraph> paragraphs, Language language) {
        this.language = language;
        this.note = note;
        this.provision = provision;
        this.paragraphs = paragraphs;
    }

    /** The eIds of what these units name; the note's own anchor where they name nothing. */
    List<String> of(List<NamedUnit> units) {
        List<NamedUnit> added = units.stream().filter(NamedUnit::added).toList();
        List<NamedUnit> there = units.stream().filter(unit -> !unit.added()).toList();
        if (units.isEmpty()) {
            return List.of(note.anchor());
        }
        if (added.isEmpty()) {
            return there.stream().allMatch(unit -> unit.level() == Level.GROUP)
                    ? List.of(note.anchor())
                    : inside(bases(numbers(there, Level.ARTICLE)), there);
        }
        List<String> articles = numbers(added, Level.ARTICLE);
        if (!articles.isEmpty()) {
            return bases(articles);
        }
        if (!numbers(added, Level.GROUP).isEmpty()) {
            return List.of(note.anchor());
        }
        List<String> containers = inside(bases(numbers(there, Level.ARTICLE)), there);
        return inside(containers, added);
    }

    private List<String> bases(List<String> articles) {
        return articles.isEmpty()
                ? List.of(provision)
                : articles.stream().map(number -> "art_" + number).toList();
    }

    private List<String> inside(List<String> bases, List<NamedUnit> units) {
        List<String> points = numbers(units, Level.POINT);
        List<String> parts = numbers(units, Level.PART);
        boolean ofNote = units.stream().anyMatch(unit -> unit.level() == Level.NOTE);
        List<String> found =
                ofNote && bases.equals(List.of(provision)) && hasNote() ? List.of(provision + "__note") : bases;
        if (!points.isEmpty()) {
            found = each(found, points, this::point);
            found = each(found, parts, this::alinea);
        } else if (!partsAreInSubpoints(units)) {
            found = each(found, parts, this::part);
        }
        found = each(found, numbers(units, Level.SUBPOINT), this::subpoint);
        if (points.isEmpty() && partsAreInSubpoints(units)) {
            found = each(found, parts, this::alinea);
        }
        return each(found, numbers(units, Level.ALINEA), this::alinea);
    }

    /** «ч.2 подпункта 16)», not «подпункт 2) части четвертой»: Russian names what is inside first, Kazakh last. */
    private boolean partsAreInSubpoints(List<NamedUnit> units) {
        int part = start(units, Level.PART);
        int subpoint = start(units, Level.SUBPOINT);
        return part >= 0 && subpoint >= 0 && (part < subpoint) == (language == Language.RU);
    }

    private static int start(List<NamedUnit> units, Level level) {
        return units.stream()
                .filter(unit -> unit.level() == level)
                .mapToInt(NamedUnit::start)
                .findFirst()
                .orElse(-1);
    }

    private interface Below {
        String find(String above, String number);
    }

    private static List<String> each(List<String> above, List<String> numbers, Below below) {
        if (numbers.isEmpty()) {
            return above;
        }
        List<String> found = new ArrayList<>();
        above.forEach(base -> numbers.forEach(number -> found.add(below.find(base, number))));
        return found;
    }

    private String point(String above, String number) {
        return nearest(
                        above,
                        paragraph ->
                                paragraph.level() == 1 && paragraph.number().equals(number))
                .orElse(above + "__para_" + number);
    }

    /** A part is numbered in some codes and only counted in most laws. */
    private String part(String above, String number) {
        if (above.contains("__para_")) {
            return alinea(above, number);
        }
        String numbered = point(above, number);
        return has(numbered) || !has(above + "__al_" + number) ? numbered : above + "__al_" + number;
    }

    private String alinea(String above, String number) {
        return number.equals("1") ? above : above + "__al_" + number;
    }

    private String subpoint(String above, String number) {
        return nearest(
                        above,
                        paragraph ->
                                paragraph.level() == 2 && paragraph.number().equals(number))
                .orElseGet(() -> (above.equals(provision) ? containerAtNote() : above) + "__subpara_" + number);
    }

    /** The point whose list the note stands in. */
    private String containerAtNote() {
        if (note.position() <= 0 || note.position() > paragraphs.size()) {
            return provision;
        }
        String before = paragraphs.get(note.position() - 1).eId();
        int cut = before.indexOf("__subpara_");
        return cut >= 0 ? before.substring(0, cut) : before.replaceFirst("__al_\\d+$", "");
    }

    private Optional<String> nearest(String above, Predicate<Paragraph> wanted) {
        int position = Math.max(0, Math.min(note.position(), paragraphs.size()));
        List<Paragraph> before = new ArrayList<>(paragraphs.subList(0, position));
        Collections.reverse(before);
        return Stream.concat(paragraphs.subList(position, paragraphs.size()).stream(), before.stream())
                .filter(paragraph -> paragraph.eId().startsWith(above + "__") && wanted.test(paragraph))
                .map(Paragraph::eId)
                .findFirst();
    }

    private boolean hasNote() {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.eId().startsWith(provision + "__note"));
    }

    private boolean has(String eId) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.eId().equals(eId));
    }

    private static List<String> numbers(List<NamedUnit> units, Level level) {
        return units.stream()
                .filter(unit -> unit.level() == level)
                .flatMap(unit -> unit.numbers().stream())
                .toList();
    }
}
