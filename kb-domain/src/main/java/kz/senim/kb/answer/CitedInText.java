package kz.senim.kb.answer;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.legislation.citation.ActNames;
import kz.senim.kb.legislation.citation.CitationReader;
import kz.senim.kb.legislation.citation.CitedAct;
import kz.senim.kb.legislation.citation.CitedPlaces;
import kz.senim.kb.legislation.citation.LawCitation;
import kz.senim.kb.legislation.citation.LawPlace;
import kz.senim.kb.legislation.citation.LawTextReader;
import kz.senim.kb.legislation.citation.MeantAct;
import kz.senim.kb.legislation.citation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The norms an answer cites: those its writer named, then those its words name of acts that the base holds. What only a
 * reader could tell, an article of an act left unnamed, is no citation.
 */
final class CitedInText {

    private static final int LONGEST_RANGE = 30;

    private final EntityManager entityManager;
    private final Map<String, List<Provision>> found = new HashMap<>();
    private final LawTextReader prose;
    private final CitationReader shorthand;

    CitedInText(EntityManager entityManager) {
        this.entityManager = entityManager;
        List<ActName> acts =
                entityManager.createQuery("select a from Act a order by a.id", Act.class).getResultList().stream()
                        .map(act -> new ActName(act.getId(), act.getTitleRu(), act.getTitleKk(), act.getNumber()))
                        .toList();
        this.prose = new LawTextReader(ActNames.of(acts));
        this.shorthand = new CitationReader(
                ActNames.of(acts), (actId, article) -> !rows(actId, article).isEmpty());
    }

    /** The norms in the order in which they are named, each once. */
    List<Cited> of(AnswerText text, Language language) {
        Set<Cited> cited = new LinkedHashSet<>(text.cited());
        text.citing().flatMap(line -> in(line, language)).forEach(cited::add);
        return List.copyOf(cited);
    }

    /** Lines are written as laws are; those in which nothing is found so may be written as questions are: «ст 140 ук». */
    private Stream<Cited> in(String line, Language language) {
        List<Cited> found =
                prose.read(line, language).stream().flatMap(this::places).toList();
        return found.isEmpty() ? shorthand.readAll(line, null).stream().flatMap(this::places) : found.stream();
    }

    private Stream<Cited> places(LawCitation citation) {
        LawPlace place = citation.place();
        if (!(citation.act() instanceof MeantAct.Named named) || named.ids().isEmpty()) {
            return Stream.empty();
        }
        String actId = named.ids().get(0);
        String article = place.article();
        if (article == null) {
            return place.isWholeAct() ? Stream.of(new Cited(actId, "")) : Stream.empty();
        }
        String to = place.to();
        if (place.isWholeArticle()) {
            return within(actId, new Target(article, to == null ? article : to, null, null, null));
        }
        String subpoint = place.subpoint();
        String last = subpoint != null
                ? subpoint
                : place.part() != null && place.point() == null ? place.part() : place.point();
        if (to == null || last == null) {
            return within(actId, new Target(article, article, place.part(), place.point(), subpoint));
        }
        return range(last, to)
                .map(number -> subpoint != null
                        ? new Target(article, article, place.part(), place.point(), number)
                        : place.point() == null
                                ? new Target(article, article, number, null, null)
                                : new Target(article, article, place.part(), number, null))
                .flatMap(target -> within(actId, target));
    }

    private Stream<Cited> places(CitedPlaces places) {
        if (!(places.act() instanceof CitedAct.Named named) || named.ids().isEmpty()) {
            return Stream.empty();
        }
        String actId = named.ids().get(0);
        return places.targets().isEmpty()
                ? Stream.of(new Cited(actId, ""))
                : places.targets().stream().flatMap(target -> within(actId, target));
    }

    private Stream<Cited> within(String actId, Target target) {
        if (!target.isRange()) {
            return Stream.of(new Cited(actId, address(actId, target)));
        }
        return range(target.from(), target.to())
                .filter(article -> !rows(actId, article).isEmpty())
                .map(article -> new Cited(actId, "art_" + article));
    }

    private static Stream<String> range(String first, String last) {
        try {
            int from = Integer.parseInt(first);
            int to = Integer.parseInt(last);
            return IntStream.rangeClosed(from, Math.min(to, from + LONGEST_RANGE))
                    .mapToObj(Integer::toString);
        } catch (NumberFormatException withSuffix) {
            return Stream.of(first, last);
        }
    }

    /** The eId of a place, as far down as the text of the day knows it: what it does not know, its article stands for. */
    private String address(String actId, Target target) {
        List<Paragraph> paragraphs = rows(actId, target.from()).stream()
                .findFirst()
                .map(row -> ProvisionBody.of(row.getEId(), row.getText()).paragraphs())
                .orElse(List.of());
        String address = "art_" + target.from();
        for (String number : numbers(target)) {
            String deeper = below(paragraphs, address, number);
            if (deeper == null) {
                return address;
            }
            address = deeper;
        }
        return address;
    }

    private static List<String> numbers(Target target) {
        List<String> numbers = new ArrayList<>();
        for (@Nullable String number : new @Nullable String[] {target.part(), target.point(), target.subpoint()}) {
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The nearest unit of this number inside: a point, or else a sub-point, or else the part that is only counted. */
    private static @Nullable String below(List<Paragraph> paragraphs, String above, String number) {
        String eIdNumber = number.replace('.', '-');
        for (String unit : List.of("__para_", "__subpara_", "__al_")) {
            String wanted = above + unit + eIdNumber;
            if (paragraphs.stream().anyMatch(paragraph -> paragraph.eId().equals(wanted))) {
                return wanted;
            }
        }
        return null;
    }

    private List<Provision> rows(String actId, String article) {
        return found.computeIfAbsent(
                actId + "/" + article,
                none -> entityManager
                        .createQuery(
                                "select p from Provision p where p.act.id = :act and p.article = :article"
                                        + " and p.validTo is null order by p.language desc",
                                Provision.class)
                        .setParameter("act", actId)
                        .setParameter("article", article)
                        .getResultList());
    }
}
