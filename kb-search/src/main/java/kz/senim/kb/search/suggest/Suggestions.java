package kz.senim.kb.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.search.KnownActs;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.repair.KeyboardLayout;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to suggestions while one types: acts, then headings, then wordings. No entity is loaded, no text searched. */
@ApplicationScoped
@Transactional
public class Suggestions {
    public static final int MOST = 20;

    /** Of so many suggestions one is an act and one a wording at least, where there are such. */
    private static final int SHARE = 3;

    private final EntityManager entityManager;
    private final KnownActs acts;
    private volatile @Nullable Titles titles;

    @NullUnmarked
    protected Suggestions() {
        this(null, null);
    }

    @Inject
    public Suggestions(EntityManager entityManager, KnownActs acts) {
        this.entityManager = entityManager;
        this.acts = acts;
    }

    /**
     * What may be meant by what is typed so far; nothing for a single letter or a long text. What fits nothing is tried
     * as typed on another keyboard.
     *
     * @param only the language to suggest in, both where null
     * @param limit how many at most, 1 to {@value #MOST}
     * @throws IllegalArgumentException when limit is outside its bounds
     */
    public List<Suggestion> suggest(String text, @Nullable Language only, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ", not " + limit);
        }
        try (IndexReader reader = Search.session(entityManager)
                .scope(List.of(Provision.class))
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (String read : readings(text)) {
                List<Suggestion> suggestions = suggest(Typed.of(read, only), limit, searcher);
                if (!suggestions.isEmpty()) {
                    return suggestions;
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private static List<String> readings(String text) {
        boolean latin = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return latin
                ? List.of(text, KeyboardLayout.russian(text), KeyboardLayout.kazakhWithHyphens(text))
                : List.of(text);
    }

    private List<Suggestion> suggest(Typed typed, int limit, IndexSearcher searcher) throws IOException {
        if (!typed.canBeGuessedFrom()) {
            return List.of();
        }
        Titles known = titles(acts.acts(searcher.getIndexReader().numDocs()));
        List<Suggestion> meant = acts(known.meant(typed), typed, limit, searcher);
        List<Suggestion> headings = new Headings(searcher, Today.inKazakhstan(), known::rank).suggest(typed, limit);
        return shared(meant, headings, Wordings.bundled().suggest(typed, limit), limit);
    }

    private Titles titles(List<ActName> names) {
        Titles last = titles;
        if (last == null || !last.areOf(names)) {
            last = new Titles(names);
            titles = last;
        }
        return last;
    }

    private static List<Suggestion> acts(List<Titles.Meant> meant, Typed typed, int most, IndexSearcher searcher)
            throws IOException {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Titles.Meant one : meant) {
            if (suggestions.size() == most) {
                break;
            }
            Language first = one.language();
            if (isInForce(one.act(), first, searcher)) {
                suggestions.add(act(one.act(), first));
            } else if (typed.wants(first.other()) && isInForce(one.act(), first.other(), searcher)) {
                suggestions.add(act(one.act(), first.other()));
            }
        }
        return suggestions;
    }

    private static Suggestion act(ActName act, Language language) {
        String title = language == Language.RU ? act.titleRu() : act.titleKk();
        String other = language == Language.RU ? act.titleKk() : act.titleRu();
        return Suggestion.act(act.id(), title.isEmpty() ? other : title, language);
    }

    /** Whether any provision of it is law in this language. */
    private static boolean isInForce(ActName act, Language language, IndexSearcher searcher) throws IOException {
        BooleanQuery law = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ACT_ID, act.id())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.LANGUAGE, language.name())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.STATUS, ForceStatus.IN_FORCE.name())), Occur.FILTER)
                .build();
        return searcher.search(law, new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
    }

    /** Some of each kind; what one kind leaves goes to headings, then wordings, then acts. */
    private static List<Suggestion> shared(
            List<Suggestion> acts, List<Suggestion> headings, List<Suggestion> wordings, int limit) {
        int share = Math.max(1, limit / SHARE);
        int ofActs = Math.min(acts.size(), share);
        int ofWordings = Math.min(wordings.size(), Math.min(share, limit - ofActs));
        int ofHeadings = Math.min(headings.size(), limit - ofActs - ofWordings);
        ofWordings = Math.min(wordings.size(), limit - ofActs - ofHeadings);
        ofActs = Math.min(acts.size(), limit - ofHeadings - ofWordings);
        List<Suggestion> all = new ArrayList<>(acts.subList(0, ofActs));
        all.addAll(headings.subList(0, ofHeadings));
        all.addAll(wordings.subList(0, ofWordings));
        return all;
    }
}
