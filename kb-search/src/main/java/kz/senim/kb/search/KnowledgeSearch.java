package kz.senim.kb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.contact.Service;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.reference.ReferenceRow;
import kz.senim.kb.search.lexicon.CurrentLexicon;
import kz.senim.kb.search.mapping.ContactItem;
import kz.senim.kb.search.mapping.ReferenceItem;
import kz.senim.kb.search.mapping.TermItem;
import kz.senim.kb.search.postings.PostingsMemory;
import kz.senim.kb.search.repair.Repair;
import kz.senim.kb.search.thesaurus.Thesaurus;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The door through which everything is found. What is shown is read from the index; no entity is loaded.
 */
@ApplicationScoped
@Transactional
public class KnowledgeSearch {
    private static final String PROVISION = "provision";
    /** The kinds of content there are to find. */
    public static final Set<String> KINDS = Set.of(
            PROVISION, "answer", "protocol", "template", "notice", ContactItem.KIND, ReferenceItem.KIND, TermItem.KIND);

    private final EntityManager entityManager;
    private final KnownActs acts;
    private final CurrentLexicon lexicon;
    private final PostingsMemory postings = new PostingsMemory();
    private final SoundingWords sounds;
    private final PostingsMemory answerPostings = new PostingsMemory();
    private final DocumentMemory answerDocuments = new DocumentMemory(AnswerSearch.SHOWN);
    private final PostingsMemory contactPostings = new PostingsMemory();
    private final PostingsMemory referencePostings = new PostingsMemory();
    private final PostingsMemory termPostings = new PostingsMemory();

    @NullUnmarked
    protected KnowledgeSearch() {
        this(null, null, null, null);
    }

    @Inject
    public KnowledgeSearch(EntityManager entityManager, KnownActs acts, CurrentLexicon lexicon, Executor beside) {
        this.entityManager = entityManager;
        this.acts = acts;
        this.lexicon = lexicon;
        this.sounds = new SoundingWords(beside);
    }

    /**
     * What answers the question; nothing for a question without words. Contacts are looked for by themselves, so that
     * they change nothing in how provisions are found; they come first where the question asks for whom to turn to,
     * and else only where nothing else is found. Reference rows and terms stand in a list of their own.
     */
    public HitPage find(SearchQuery query) {
        boolean nothingElse =
                !query.kinds().isEmpty() && ReferenceSearch.kinds().containsAll(query.kinds());
        HitPage page = nothingElse ? HitPage.EMPTY : lawAndContacts(query);
        return query.narrowing().equals(Narrowing.NONE) ? page.withReferences(references(query, page)) : page;
    }

    private List<ReferenceHit> references(SearchQuery query, HitPage page) {
        List<ReferenceHit> found = new ArrayList<>(references(query, query.text()));
        if (found.isEmpty() && page.repair() != null) {
            found.addAll(references(query, page.repair().to()));
        }
        return found;
    }

    private List<ReferenceHit> references(SearchQuery query, String text) {
        ReferenceQuestion question = ReferenceQuestion.of(text, query.prefix());
        if (question.asked().isEmpty()) {
            return List.of();
        }
        List<ReferenceHit> found = new ArrayList<>();
        if (query.asks(ReferenceItem.KIND)) {
            found.addAll(inIndex(
                    ReferenceRow.class,
                    referencePostings,
                    index -> new ReferenceSearch(index, query, question).find(ReferenceItem.KIND)));
        }
        if (query.asks(TermItem.KIND)) {
            found.addAll(inIndex(
                    GlossaryTerm.class,
                    termPostings,
                    index -> new ReferenceSearch(index, query, question).find(TermItem.KIND)));
        }
        if (ReferenceQuestion.asksMeaning(text)) {
            found.sort(Comparator.comparing((ReferenceHit hit) -> !hit.kind().equals(TermItem.KIND)));
        }
        return found;
    }

    /** Asks something of an index of its own. */
    private interface IndexQuestion {
        List<ReferenceHit> ask(DocumentSearch index) throws IOException;
    }

    private List<ReferenceHit> inIndex(Class<?> type, PostingsMemory memory, IndexQuestion question) {
        try (IndexReader reader = reader(type)) {
            return question.ask(new DocumentSearch(reader, memory, sounds));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private HitPage lawAndContacts(SearchQuery query) {
        boolean wanted =
                query.asks(ContactItem.KIND) && query.narrowing().acts().isEmpty();
        if (query.kinds().equals(Set.of(ContactItem.KIND))) {
            return wanted ? contacts(query) : HitPage.EMPTY;
        }
        HitPage contacts = wanted ? leadingContacts(query) : HitPage.EMPTY;
        if (contacts.total() == 0) {
            HitPage provisions = provisions(query);
            Repair meant = provisions.repair();
            if (wanted && meant != null) {
                SearchQuery read = query.saying(meant.to());
                HitPage asked = leadingContacts(read);
                if (asked.total() > 0) {
                    return led(asked, read).readAs(meant);
                }
            }
            return provisions.total() > 0 || !wanted ? provisions : orElse(provisions, contacts(query));
        }
        return led(contacts, query);
    }

    /** The page with these contacts before what the law says. */
    private HitPage led(HitPage contacts, SearchQuery query) {
        int leading = (int) contacts.total();
        int taken = Math.min(leading, query.offset() + query.limit()) - Math.min(leading, query.offset());
        // a town's name is no misspelt word of the law
        HitPage provisions = provisions(
                query.unrepaired().page(Math.max(1, query.limit() - taken), Math.max(0, query.offset() - leading)));
        List<Hit> hits = new ArrayList<>(contacts.hits());
        provisions.hits().stream().limit(query.limit() - taken).forEach(hits::add);
        return provisions.withFirst(hits, leading);
    }

    /** The same answer, or where it found nothing, the contacts found. */
    private static HitPage orElse(HitPage nothing, HitPage contacts) {
        return contacts.total() == 0 ? nothing : nothing.instead(contacts);
    }

    private HitPage leadingContacts(SearchQuery query) {
        return withContacts(query, index -> index.leading(query));
    }

    private HitPage contacts(SearchQuery query) {
        Optional<Repair> meant = meantOfContacts(query);
        if (meant.isPresent() && query.repair()) {
            SearchQuery read = query.saying(meant.get().to());
            return withContacts(read, index -> index.all(read)).readAs(meant.get());
        }
        HitPage page = withContacts(query, index -> index.all(query));
        return meant.isPresent() ? page.unlessMeant(meant.get().to()) : page;
    }

    private Optional<Repair> meantOfContacts(SearchQuery query) {
        try (IndexReader contacts = reader(Service.class);
                IndexReader law = reader(Provision.class)) {
            sounds.follow(law);
            return Answer.meant(
                    query,
                    new ContactVocabulary(
                            new DocumentSearch(contacts, contactPostings, sounds),
                            new IndexVocabulary(new DocumentSearch(law, postings, sounds), Thesaurus.bundled())));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private IndexReader reader(Class<?> type) {
        return Search.session(entityManager)
                .scope(List.of(type))
                .extension(LuceneExtension.get())
                .openIndexReader();
    }

    private HitPage withContacts(SearchQuery query, ContactSearch.Question question) {
        long start = System.nanoTime();
        try (IndexReader reader = reader(Service.class)) {
            return question.ask(new ContactSearch(new DocumentSearch(reader, contactPostings, sounds)))
                    .took(millisSince(start));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private HitPage provisions(SearchQuery query) {
        long start = System.nanoTime();
        try (IndexReader reader = reader(Provision.class)) {
            sounds.follow(reader);
            DocumentSearch index = new DocumentSearch(reader, postings, sounds);
            Answer answer = Answer.to(query, index, acts.names(reader.numDocs()), this::russian);
            Facets facets = query.facets() ? facets(query, answer, index, reader.numDocs()) : null;
            List<AnswerHit> answers = answers(query, answer);
            return toldFromTheirFirstEdition(
                    shown(query, answer, index, facets, start).beside(answers), query.on());
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private List<AnswerHit> answers(SearchQuery query, Answer answer) throws IOException {
        if (query.kinds().equals(Set.of(PROVISION))) {
            return List.of();
        }
        try (IndexReader reader = reader(AnswerInLanguage.class)) {
            return new AnswerSearch(new DocumentSearch(reader, answerPostings, sounds), answerDocuments, query, answer)
                    .find();
        }
    }

    private Facets facets(SearchQuery query, Answer answer, DocumentSearch index, int documents) throws IOException {
        return Facets.of(
                FacetCounts.of(query, answer, index),
                acts.acts(documents),
                answer.text().isKazakh());
    }

    static HitPage shown(SearchQuery query, Answer answer, DocumentSearch index, @Nullable Facets facets, long start)
            throws IOException {
        List<Candidate> page = answer.ordered().stream()
                .skip(query.offset())
                .limit(query.limit())
                .toList();
        Map<String, Set<Language>> languages =
                index.languages(page.stream().map(Candidate::item).toList(), query.on());
        SnippetMaker snippets = new SnippetMaker(answer.text(), answer.widened());
        StoredFields stored = index.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : page) {
            hits.add(ShownDocument.read(stored, candidate)
                    .hit(
                            alsoIn(candidate, languages),
                            query.on(),
                            snippets,
                            answer.text().isKazakh()));
        }
        return new HitPage(
                hits,
                List.of(),
                List.of(),
                answer.total(),
                answer.citation().orElse(null),
                answer.repair().orElse(null),
                answer.didYouMean().orElse(null),
                facets,
                millisSince(start));
    }

    /** A text of a later day may be new, or only the first that is known: hits tell which. */
    private HitPage toldFromTheirFirstEdition(HitPage page, LocalDate on) {
        Set<String> later = page.hits().stream()
                .filter(hit -> hit.status() == HitStatus.COMING)
                .map(Hit::actId)
                .collect(Collectors.toSet());
        if (later.isEmpty()) {
            return page;
        }
        Map<String, LocalDate> first = new HashMap<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select e.act.id, e.language, min(e.date) from Edition e where e.act.id in :acts"
                                + " group by e.act.id, e.language having min(e.date) > :on",
                        Object[].class)
                .setParameter("acts", later)
                .setParameter("on", on)
                .getResultList()) {
            first.put(row[0] + " " + row[1], (LocalDate) row[2]);
        }
        return page.with(page.hits().stream()
                .map(hit -> hit.firstKnownOn(first.get(hit.actId() + " " + hit.language())))
                .toList());
    }

    private Map<String, Float> russian(Collection<String> kazakh) {
        Map<String, Float> russian = new HashMap<>();
        lexicon.snapshot()
                .translations(Language.KK, kazakh)
                .forEach(translation -> russian.merge(translation.to(), translation.probability(), Math::max));
        return russian;
    }

    private static List<Language> alsoIn(Candidate document, Map<String, Set<Language>> languages) {
        return Arrays.stream(Language.values())
                .filter(language -> language != document.language())
                .filter(language ->
                        languages.getOrDefault(document.item(), Set.of()).contains(language))
                .toList();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
