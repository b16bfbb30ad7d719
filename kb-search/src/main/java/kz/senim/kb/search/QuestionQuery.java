package kz.senim.kb.search;

import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.hint.Wording;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.postings.PostingsMemory;
import kz.senim.kb.search.postings.WeightedTermsQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says a question in the language of the index. The weights are those that won when measured on judged questions: a
 * heading counts half of the text, not more.
 */
final class QuestionQuery {
    private static final float BODY = 1f;
    private static final float HEADING = 0.5f;
    /** What callers mean by their words is what headings are about. */
    private static final float WIDENED_HEADING = 0.9f;

    /** More than everything else together: staff have said what this question means. */
    private static final float WHOLE_HINT = 1000f;

    private static final float TITLE = 0.5f;
    private static final float GROUPS = 0.25f;
    private static final float KAZAKH_BEGINNINGS = 0.7f;
    private static final float EXACT = 0.2f;
    private static final float NUMBER = 0.3f;
    private static final float PHRASE = 0.3f;
    /** Who types a heading means that article. */
    private static final float HEADING_PHRASE = 0.6f;

    private static final int HEADING_SLOP = 3;
    private static final int PHRASE_SLOP = 4;
    private static final int LONGEST_PHRASE = 8;
    private static final float BEGINNING_IN_HEADING = 1f;
    private static final float BEGINNING_IN_TITLE = 0.25f;
    private static final float BEGINNING_IN_TEXT = 0.5f;
    private static final int SHORTEST_BEGINNING_IN_TEXT = 3;

    private final WeightedTermsQuery.Builder any = new WeightedTermsQuery.Builder();

    private final PostingsMemory memory;

    private QuestionQuery(PostingsMemory memory) {
        this.memory = memory;
    }

    /** What answers the question, within its kinds and language, on its day or later. */
    static Query of(SearchQuery query, QueryText text, Widening widened, PostingsMemory memory) {
        QuestionQuery question = new QuestionQuery(memory);
        question.addWords(query, text);
        question.addWidened(widened);
        question.addWritten(widened);
        BooleanQuery.Builder found = new BooleanQuery.Builder()
                .add(question.any.build(memory), Occur.MUST)
                .add(DocumentSearch.gone(query.on()), Occur.MUST_NOT);
        Language only = query.language();
        if (only != null) {
            found.add(new TermQuery(new Term(Fields.LANGUAGE, only.name())), Occur.FILTER);
        }
        if (!query.kinds().isEmpty()) {
            List<BytesRef> kinds = query.kinds().stream().map(BytesRef::new).toList();
            found.add(new TermInSetQuery(Fields.KIND, kinds), Occur.FILTER);
        }
        return found.build();
    }

    private void addWords(SearchQuery query, QueryText text) {
        String words = text.text();
        List<String> exact = Analyzers.terms(Analyzers.EXACT, words);
        addTerms(Fields.EXACT, exact, EXACT);
        addTerms(Fields.NUMBER, exact, NUMBER);
        if (query.with(SearchPart.KAZAKH)) {
            addTerms(Fields.KAZAKH_BEGINNINGS, Analyzers.terms(Analyzers.KAZAKH_BEGINNINGS, words), KAZAKH_BEGINNINGS);
        }
        for (Language language : Language.values()) {
            List<String> terms = Analyzers.terms(Analyzers.of(language), words);
            addTerms(Fields.body(language), terms, BODY);
            addTerms(Fields.heading(language), terms, HEADING);
            addTerms(Fields.title(language), terms, TITLE);
            addTerms(Fields.groups(language), terms, GROUPS);
            terms.forEach(term -> any.add(new HintQuery(language, term, memory), HEADING));
            String sense = Wording.sense(language, words);
            if (!sense.isEmpty()) {
                any.add(new ConstantScoreQuery(new TermQuery(new Term(Fields.HINT_SENSES, sense))), WHOLE_HINT);
            }
            if (terms.size() > 1 && terms.size() <= LONGEST_PHRASE) {
                PhraseQuery phrase = new PhraseQuery(PHRASE_SLOP, Fields.body(language), terms.toArray(String[]::new));
                any.add(phrase, PHRASE);
                any.add(
                        new PhraseQuery(HEADING_SLOP, Fields.heading(language), terms.toArray(String[]::new)),
                        HEADING_PHRASE);
            }
        }
        if (!text.last().isEmpty()) {
            addBeginning(text.last());
        }
    }

    private void addTerms(String field, List<String> terms, float weight) {
        for (String term : terms) {
            any.add(new Term(field, term), weight);
        }
    }

    /** Other words count in text, headings and chapters; a title that holds one says little. */
    private void addWidened(Widening widened) {
        widened.terms()
                .forEach((language, terms) -> terms.forEach((term, weight) -> {
                    any.add(new Term(Fields.body(language), term), BODY * weight);
                    any.add(new Term(Fields.heading(language), term), WIDENED_HEADING * weight);
                    any.add(new Term(Fields.groups(language), term), GROUPS * weight);
                    any.add(new HintQuery(language, term, memory), WIDENED_HEADING * weight);
                }));
    }

    private void addWritten(Widening widened) {
        widened.written()
                .forEach(phrase -> any.add(
                        new PhraseQuery(
                                HEADING_SLOP,
                                Fields.heading(phrase.language()),
                                phrase.terms().toArray(String[]::new)),
                        HEADING_PHRASE));
    }

    private void addBeginning(String word) {
        for (String term : Analyzers.terms(Analyzers.TYPED, word)) {
            any.add(new Term(Fields.HEADING_BEGINNINGS, term), BEGINNING_IN_HEADING);
            any.add(new Term(Fields.TITLE_BEGINNINGS, term), BEGINNING_IN_TITLE);
        }
        if (word.length() >= SHORTEST_BEGINNING_IN_TEXT) {
            any.add(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.EXACT, word))), BEGINNING_IN_TEXT);
        }
    }
}
