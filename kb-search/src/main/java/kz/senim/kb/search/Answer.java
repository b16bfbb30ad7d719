package kz.senim.kb.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.legislation.citation.ActNames;
import kz.senim.kb.search.repair.Repair;
import kz.senim.kb.search.repair.Repairs;
import kz.senim.kb.search.repair.Vocabulary;
import kz.senim.kb.search.thesaurus.Thesaurus;

/**
 * What a question comes to in one state of the index, before anything is shown.
 *
 * @param text the words it was answered by
 * @param widened the other words looked for
 * @param ordered one candidate for each thing found, best first; what is cited before all else
 * @param total how many things there are at least
 * @param citation what it cites
 * @param repair how the question was read, empty where as typed
 * @param didYouMean how it could be read where that was refused
 */
record Answer(
        QueryText text,
        Widening widened,
        List<Candidate> ordered,
        long total,
        Optional<CitedHits> citation,
        Optional<Repair> repair,
        Optional<String> didYouMean) {

    /** How many documents are looked at for each hit of a page, for both languages of a thing are one hit. */
    private static final int DOCUMENTS_PER_HIT = 3;
    /** How many are looked at at least, so that what is in force comes before what is not. */
    private static final int FEWEST_DOCUMENTS = 200;
    /** The first letters of a word fit too many words to be read as anything. */
    private static final int SHORTEST_REPAIRED_WHILE_TYPING = 4;
    /** Longer texts are pasted, and what they cite is not what is asked for. */
    private static final int LONGEST_CITATION = 300;

    /** Answers a question in this index, where acts are called so. */
    static Answer to(SearchQuery query, DocumentSearch index, ActNames names, Widening.Translator lexicon)
            throws IOException {
        Optional<Citing.Cited> cited = cited(query, query.text(), index, names);
        if (cited.isPresent()) {
            return answer(query, query.text(), index, lexicon, cited, Optional.empty(), Optional.empty());
        }
        Optional<Repair> meant = meant(query, new IndexVocabulary(index, Thesaurus.bundled()));
        if (meant.isPresent() && query.repair()) {
            String read = meant.get().to();
            return answer(query, read, index, lexicon, cited(query, read, index, names), meant, Optional.empty());
        }
        return answer(query, query.text(), index, lexicon, cited, Optional.empty(), meant.map(Repair::to));
    }

    private static Optional<Citing.Cited> cited(SearchQuery query, String text, DocumentSearch index, ActNames names) {
        if (!query.with(SearchPart.CITATIONS) || text.length() > LONGEST_CITATION) {
            return Optional.empty();
        }
        boolean kazakh = QueryText.of(text, false).isKazakh();
        return new Citing(names, index, new Ranking(query.on(), kazakh), query.on())
                .in(text)
                .map(all -> all.within(query));
    }

    /** How the question was meant, by the words there are. */
    static Optional<Repair> meant(SearchQuery query, Vocabulary vocabulary) {
        boolean tooEarly = query.prefix() && query.text().length() < SHORTEST_REPAIRED_WHILE_TYPING;
        return tooEarly || !query.with(SearchPart.REPAIRS)
                ? Optional.empty()
                : new Repairs(vocabulary).of(query.text());
    }

    private static Answer answer(
            SearchQuery query,
            String read,
            DocumentSearch index,
            Widening.Translator lexicon,
            Optional<Citing.Cited> cited,
            Optional<Repair> repair,
            Optional<String> didYouMean)
            throws IOException {
        QueryText text = QueryText.of(read, query.prefix());
        Optional<CitedHits> citation = cited.map(Citing.Cited::hits);
        List<Candidate> ordered =
                new ArrayList<>(cited.map(Citing.Cited::candidates).orElse(List.of()));
        if (text.isEmpty()) {
            return new Answer(text, Widening.NONE, ordered, ordered.size(), citation, repair, didYouMean);
        }
        Widening widened = Widening.of(
                text,
                query.with(SearchPart.THESAURUS) ? Thesaurus.bundled() : Thesaurus.NONE,
                query.with(SearchPart.LEXICON) ? lexicon : kazakh -> Map.of(),
                query.with(SearchPart.REPAIRS) ? new InitialsLookup(index.reader()).inQuestion(read) : List.of());
        int window = Math.max(FEWEST_DOCUMENTS, DOCUMENTS_PER_HIT * (query.offset() + query.limit()));
        DocumentSearch.Found found = index.best(
                query.narrowing().within(QuestionQuery.of(query, text, widened, index.memory()), query.on()), window);
        List<String> citedItems = ordered.stream().map(Candidate::item).toList();
        new Ranking(query.on(), text.isKazakh())
                .order(found.candidates()).stream()
                        .filter(candidate -> !citedItems.contains(candidate.item()))
                        .forEach(ordered::add);
        long unseen = Math.max(0, found.total() - found.candidates().size());
        return new Answer(text, widened, ordered, ordered.size() + unseen, citation, repair, didYouMean);
    }
}
