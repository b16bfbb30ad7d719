package kz.senim.kb.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.search.repair.Repair;
import kz.senim.kb.search.repair.Repairs;
import kz.senim.kb.search.thesaurus.Thesaurus;

/**
 * What a question comes to in one state of the index, before anything is shown.
 *
 * @param text the words it was answered by
 * @param widened the other words looked for
 * @param ordered one candidate for each thing found, best first
 * @param total how many things there are at least
 * @param repair how the question was read, null where as typed
 * @param didYouMean how it could have been read where that was refused
 */
record Answer(
        QueryText text,
        Widening widened,
        List<Candidate> ordered,
        long total,
        Optional<Repair> repair,
        Optional<String> didYouMean) {

    /** How many documents are looked at for each hit of a page, for both languages of a thing are one hit. */
    private static final int DOCUMENTS_PER_HIT = 3;
    /** How many are looked at at least, so that what is in force comes before what is not. */
    private static final int FEWEST_DOCUMENTS = 200;
    /** The first letters of a word fit too many words to be read as anything. */
    private static final int SHORTEST_REPAIRED_WHILE_TYPING = 4;

    /** Answers it as it was meant. */
    static Answer to(SearchQuery query, DocumentSearch index) throws IOException {
        Thesaurus thesaurus = Thesaurus.bundled();
        Optional<Repair> meant = query.prefix() && query.text().length() < SHORTEST_REPAIRED_WHILE_TYPING
                ? Optional.empty()
                : new Repairs(new IndexVocabulary(index.reader(), thesaurus)).of(query.text());
        if (meant.isPresent() && query.repair()) {
            return answer(query, QueryText.of(meant.get().to(), query.prefix()), index, meant, Optional.empty());
        }
        return answer(
                query, QueryText.of(query.text(), query.prefix()), index, Optional.empty(), meant.map(Repair::to));
    }

    private static Answer answer(
            SearchQuery query,
            QueryText text,
            DocumentSearch index,
            Optional<Repair> repair,
            Optional<String> didYouMean)
            throws IOException {
        if (text.isEmpty()) {
            return new Answer(text, Widening.NONE, List.of(), 0, repair, didYouMean);
        }
        Widening widened = Widening.of(text, Thesaurus.bundled());
        int window = Math.max(FEWEST_DOCUMENTS, DOCUMENTS_PER_HIT * (query.offset() + query.limit()));
        DocumentSearch.Found found = index.best(QuestionQuery.of(query, text, widened), window);
        List<Candidate> ordered = new Ranking(query.on(), text.isKazakh()).order(found.candidates());
        long unseen = Math.max(0, found.total() - found.candidates().size());
        return new Answer(text, widened, ordered, ordered.size() + unseen, repair, didYouMean);
    }
}
