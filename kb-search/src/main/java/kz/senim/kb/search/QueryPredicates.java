package kz.senim.kb.search;

import java.time.LocalDate;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.mapping.Fields;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateFieldMoreStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Says a question in the language of the index. The weights are those that won when measured on judged questions: a
 * heading counts half of the text, not more.
 */
final class QueryPredicates {
    private static final float BODY = 1f;
    private static final float HEADING = 0.5f;
    private static final float TITLE = 0.5f;
    private static final float GROUPS = 0.25f;
    private static final float EXACT = 0.2f;
    private static final float NUMBER = 0.3f;
    private static final float PHRASE = 0.3f;
    private static final int PHRASE_SLOP = 4;
    private static final int LONGEST_PHRASE = 8;
    private static final float BEGINNING_IN_HEADING = 1f;
    private static final float BEGINNING_IN_TITLE = 0.25f;
    private static final float BEGINNING_IN_TEXT = 0.5f;
    private static final int SHORTEST_BEGINNING_IN_TEXT = 3;

    private final SearchPredicateFactory f;

    QueryPredicates(SearchPredicateFactory f) {
        this.f = f;
    }

    /** What answers the question, within its kinds and language, on its day or later. */
    PredicateFinalStep answers(SearchQuery query, QueryText text) {
        BooleanPredicateClausesStep<?> found = f.bool().must(words(text)).filter(notGone(query.on()));
        Language only = query.language();
        if (only != null) {
            found = found.filter(f.match().field(Fields.LANGUAGE).matching(only.name()));
        }
        if (!query.kinds().isEmpty()) {
            found = found.filter(f.terms().field(Fields.KIND).matchingAny(query.kinds()));
        }
        return found;
    }

    /** What has not ended by this day. */
    PredicateFinalStep notGone(LocalDate on) {
        return f.not(f.range().field(Fields.VALID_TO).atMost(on));
    }

    private PredicateFinalStep words(QueryText text) {
        String words = text.text();
        BooleanPredicateClausesStep<?> any = f.bool().should(anyOf(words));
        if (text.words().size() > 1 && text.words().size() <= LONGEST_PHRASE) {
            for (Language language : Language.values()) {
                any = any.should(f.phrase()
                        .field(Fields.body(language))
                        .matching(words)
                        .slop(PHRASE_SLOP)
                        .boost(PHRASE));
            }
        }
        return text.last().isEmpty() ? any : any.should(beginning(text.last()));
    }

    private PredicateFinalStep anyOf(String words) {
        MatchPredicateFieldMoreStep<?, ?> match = f.match().field(Fields.EXACT).boost(EXACT);
        match = match.field(Fields.NUMBER).boost(NUMBER);
        for (Language language : Language.values()) {
            match = match.field(Fields.body(language)).boost(BODY);
            match = match.field(Fields.heading(language)).boost(HEADING);
            match = match.field(Fields.title(language)).boost(TITLE);
            match = match.field(Fields.groups(language)).boost(GROUPS);
        }
        return match.matching(words);
    }

    private PredicateFinalStep beginning(String word) {
        BooleanPredicateClausesStep<?> begins = f.bool()
                .should(f.match()
                        .field(Fields.HEADING_BEGINNINGS)
                        .boost(BEGINNING_IN_HEADING)
                        .field(Fields.TITLE_BEGINNINGS)
                        .boost(BEGINNING_IN_TITLE)
                        .matching(word));
        if (word.length() >= SHORTEST_BEGINNING_IN_TEXT) {
            begins = begins.should(f.prefix()
                    .field(Fields.EXACT)
                    .matching(word)
                    .constantScore()
                    .boost(BEGINNING_IN_TEXT));
        }
        return begins;
    }
}
