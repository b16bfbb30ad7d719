package kz.senim.kb.citing;

import java.util.List;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.citation.LawPlace;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import org.jspecify.annotations.Nullable;

/**
 * Finds the eId of the unit that a citation names among the paragraphs of an article. What the article does not have is
 * left out: the eId is then that of the smallest unit named that it does have.
 */
final class PlaceInArticle {

    private final String article;
    private final List<Paragraph> paragraphs;

    private PlaceInArticle(String article, List<Paragraph> paragraphs) {
        this.article = article;
        this.paragraphs = paragraphs;
    }

    /** A stretch of paragraphs that make a unit, and the eId of the unit. */
    private record Unit(int from, int to, String eId) {}

    /** The eId of a place counted from the top of the article. */
    static String of(LawPlace place, String article, List<Paragraph> paragraphs) {
        PlaceInArticle found = new PlaceInArticle(article, paragraphs);
        return found.within(new Unit(0, paragraphs.size(), article), place).eId();
    }

    /** The eId of a place counted from a unit around the words that cite it, which stand in this paragraph. */
    static String around(LawPlace place, String article, List<Paragraph> paragraphs, int citing) {
        PlaceInArticle found = new PlaceInArticle(article, paragraphs);
        return found.within(found.unitAround(place.inside(), citing), place).eId();
    }

    private Unit unitAround(Inside inside, int citing) {
        Unit whole = new Unit(0, paragraphs.size(), article);
        return switch (inside) {
            case ACT, THIS_ARTICLE -> whole;
            case THIS_POINT -> pointAround(citing, whole);
            case THIS_PART -> partAround(citing, pointAround(citing, whole));
            case THIS_SUBPOINT -> subpointAround(citing, whole);
        };
    }

    private Unit pointAround(int citing, Unit whole) {
        for (int i = Math.min(citing, paragraphs.size() - 1); i >= 0; i--) {
            if (isPoint(i)) {
                return new Unit(i, endOfPoint(i, whole.to()), paragraphs.get(i).eId());
            }
        }
        return whole;
    }

    private Unit subpointAround(int citing, Unit whole) {
        for (int i = Math.min(citing, paragraphs.size() - 1); i >= 0; i--) {
            if (isSubpoint(i)) {
                return new Unit(
                        i, endOfSubpoint(i, whole.to()), paragraphs.get(i).eId());
            }
            if (isPoint(i)) {
                break;
            }
        }
        return whole;
    }

    private Unit partAround(int citing, Unit around) {
        Unit last = around;
        for (int i = around.from(); i <= citing && i < around.to(); i++) {
            if (i == around.from() || beginsPart(i)) {
                last = new Unit(i, endOfPart(i, around.to()), paragraphs.get(i).eId());
            }
        }
        return last;
    }

    private Unit within(Unit around, LawPlace place) {
        Unit unit = place.point() == null ? around : point(around, place.point());
        if (place.point() != null && unit.equals(around)) {
            return around;
        }
        if (place.partOfSubpoint()) {
            return alinea(part(subpoint(unit, place.subpoint()), place.part()), place.alinea());
        }
        Unit part = part(unit, place.part());
        return place.part() != null && part.equals(unit) && place.subpoint() != null
                ? unit
                : alinea(subpoint(part, place.subpoint()), place.alinea());
    }

    private Unit point(Unit around, String number) {
        for (int i = around.from(); i < around.to(); i++) {
            if (isPoint(i) && paragraphs.get(i).number().equals(number)) {
                return new Unit(i, endOfPoint(i, around.to()), paragraphs.get(i).eId());
            }
        }
        return around;
    }

    private Unit subpoint(Unit around, @Nullable String number) {
        if (number != null) {
            for (int i = around.from(); i < around.to(); i++) {
                if (isSubpoint(i) && paragraphs.get(i).number().equals(number)) {
                    return new Unit(
                            i, endOfSubpoint(i, around.to()), paragraphs.get(i).eId());
                }
            }
        }
        return around;
    }

    /** Parts are numbered in codes of offences and procedure, and only counted elsewhere. */
    private Unit part(Unit around, @Nullable String number) {
        if (number == null || around.from() >= around.to()) {
            return around;
        }
        if (around.eId().equals(article)) {
            Unit numbered = point(around, number);
            if (!numbered.equals(around)) {
                return numbered;
            }
        }
        if (!number.matches("\\d{1,4}")) {
            return around;
        }
        int wanted = Integer.parseInt(number);
        int count = 0;
        for (int i = around.from(); i < around.to(); i++) {
            if ((i == around.from() || beginsPart(i)) && ++count == wanted) {
                return new Unit(i, endOfPart(i, around.to()), paragraphs.get(i).eId());
            }
        }
        return around;
    }

    private Unit alinea(Unit around, @Nullable String number) {
        if (number == null || !number.matches("\\d{1,4}")) {
            return around;
        }
        int wanted = Integer.parseInt(number);
        int count = 0;
        for (int i = around.from(); i < around.to(); i++) {
            if ((i == around.from() || paragraphs.get(i).number().isEmpty()) && ++count == wanted) {
                return new Unit(i, i + 1, paragraphs.get(i).eId());
            }
        }
        return around;
    }

    private boolean isPoint(int place) {
        Paragraph paragraph = paragraphs.get(place);
        return paragraph.level() == 1 && !paragraph.number().isEmpty();
    }

    private boolean isSubpoint(int place) {
        Paragraph paragraph = paragraphs.get(place);
        return paragraph.level() == 2 && !paragraph.number().isEmpty();
    }

    /** A sentence of its own after a finished one, in no list. */
    private boolean beginsPart(int place) {
        Paragraph paragraph = paragraphs.get(place);
        if (!paragraph.number().isEmpty() || paragraph.text().isEmpty() || place == 0) {
            return false;
        }
        String before = paragraphs.get(place - 1).text();
        int first = paragraph.text().codePointAt(0);
        return Character.isLetter(first)
                && !Character.isLowerCase(first)
                && (before.endsWith(".") || before.endsWith("!") || before.endsWith("?"));
    }

    private int endOfPoint(int from, int limit) {
        int place = from + 1;
        while (place < limit && !isPoint(place)) {
            place++;
        }
        return place;
    }

    private int endOfSubpoint(int from, int limit) {
        String prefix = paragraphs.get(from).eId() + "__";
        int place = from + 1;
        while (place < limit && paragraphs.get(place).eId().startsWith(prefix)) {
            place++;
        }
        return place;
    }

    private int endOfPart(int from, int limit) {
        int place = from + 1;
        while (place < limit && !isPoint(place) && !beginsPart(place)) {
            place++;
        }
        return place;
    }
}
