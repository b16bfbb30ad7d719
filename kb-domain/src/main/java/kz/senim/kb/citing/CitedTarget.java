package kz.senim.kb.citing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.citation.LawCitation;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import kz.senim.kb.legislation.citation.MeantAct;
import org.jspecify.annotations.Nullable;

/**
 * What a citation leads to inside the base.
 *
 * @param actId the act
 * @param article the provision; null when the act as a whole is cited
 * @param eId the smallest unit named that the provision has; null when the act as a whole is cited
 */
public record CitedTarget(
        String actId,
        @Nullable ArticleText article,
        @Nullable String eId) {

    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

    /**
     * Where this citation leads; nothing when that is not in the base.
     *
     * @param from the provision in whose words it stands
     * @param paragraph the place of the paragraph it stands in, from 0
     * @param articles gives an act's article by the act's id and the article's eId, or null
     */
    public static Optional<CitedTarget> of(
            LawCitation citation,
            ArticleText from,
            int paragraph,
            BiFunction<String, String, @Nullable ArticleText> articles) {
        if (citation.place().inside() != Inside.ACT) {
            return Optional.of(new CitedTarget(
                    from.actId(),
                    from,
                    PlaceInArticle.around(citation.place(), from.eId(), from.paragraphs(), paragraph)));
        }
        List<String> acts = acts(citation.act(), from.actId());
        String number = citation.place().article();
        if (number == null) {
            return acts.stream().findFirst().map(act -> new CitedTarget(act, null, null));
        }
        for (String act : acts) {
            ArticleText article = article(act, number, articles);
            if (article != null) {
                return Optional.of(new CitedTarget(
                        act, article, PlaceInArticle.of(citation.place(), article.eId(), article.paragraphs())));
            }
        }
        return Optional.empty();
    }

    /** The ids of the acts that are meant in the words of this act, best first. */
    static List<String> acts(MeantAct meant, String from) {
        return meant instanceof MeantAct.Named named ? named.ids() : List.of(from);
    }

    /** The eIds under which an article of this number may be found. */
    static List<String> possibleIds(String number) {
        Matcher range = HYPHENED.matcher(number);
        return range.matches() ? List.of("art_" + number, "art_" + range.group(1)) : List.of("art_" + number);
    }

    /** Printed without spaces, «120-125» is an article of that number or, where there is none, several. */
    private static @Nullable ArticleText article(
            String act, String number, BiFunction<String, String, @Nullable ArticleText> articles) {
        ArticleText found = articles.apply(act, "art_" + number);
        Matcher range = HYPHENED.matcher(number);
        return found != null || !range.matches() || Integer.parseInt(range.group(1)) >= Integer.parseInt(range.group(2))
                ? found
                : articles.apply(act, "art_" + range.group(1));
    }
}
