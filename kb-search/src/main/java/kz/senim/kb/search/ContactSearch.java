package kz.senim.kb.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.mapping.Fields;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds whom to turn to. A question asks for that when it names a place and a need, words like "telephone" and a need,
 * just the name of a kind of help, or a number.
 */
final class ContactSearch {

    /** Contacts of several kinds and places may be meant; more would push away what the law says. */
    private static final int MOST_LEADING = 5;

    private static final int MOST = 200;
    private static final float NAME = 2f;
    private static final float KIND = 2f;
    private static final float TEXT = 0.5f;
    /** Who asks for the night is helped by nobody who is closed then. */
    private static final float TIME = 100f;

    /** Who is in the town itself comes before who serves it from the region's centre. */
    private static final float NEAR = 20f;

    private static final float NUMBER = 50f;
    /** Longer texts are pasted, and ask for no place. */
    private static final int MOST_WORDS = 24;

    private static final int MOST_TERMS_OF_WORD = 4;
    private static final int MOST_NUMBERS = 4;
    private static final int SHORTEST_NUMBER = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}-]*");
    private static final Set<String> ASKING = terms("телефон номер адрес контакт контакты обратиться позвонить горячая"
            + " линия где куда нөмір нөмірі мекенжай мекенжайы қайда хабарласу қоңырау");
    private static final Set<String> WHEN =
            terms("ночью ночной ночная круглосуточно круглосуточный сейчас открыт открыто"
                    + " рядом бесплатно бесплатный түнде түнгі тәулік бойы қазір ашық жақын тегін");
    /** What stands beside a place's name. */
    private static final Set<String> OF_PLACES =
            terms("область обл облысы облыс город қала қаласы район ауданы аудан республика");

    private static final List<Set<String>> KIND_NAMES = kindNames();
    private static final Set<String> KIND_TERMS =
            KIND_NAMES.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final DocumentSearch index;

    ContactSearch(DocumentSearch index) {
        this.index = index;
    }

    /** A question put to one state of the index. */
    interface Question {
        HitPage ask(ContactSearch index) throws IOException;
    }

    /** A word of the question, by its terms in each language. */
    private record Word(String written, Map<Language, List<String>> terms) {
        static Word of(String written) {
            Map<Language, List<String>> terms = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                terms.put(
                        language,
                        Analyzers.terms(Analyzers.of(language), written).stream()
                                .limit(MOST_TERMS_OF_WORD)
                                .toList());
            }
            return new Word(written, terms);
        }

        boolean says(Predicate<String> something) {
            return terms.values().stream().flatMap(List::stream).anyMatch(something);
        }

        boolean isStopWord() {
            return terms.values().stream().allMatch(List::isEmpty);
        }
    }

    /** The words of a question by what they say. */
    private record Read(List<Word> places, List<Word> needs, List<Word> asking, List<Word> when, List<Word> others) {
        boolean asksForContacts(String text) {
            boolean placed = !places.isEmpty() && !needs.isEmpty() && others.size() <= needs.size();
            boolean asked = !asking.isEmpty() && !needs.isEmpty() && others.isEmpty();
            boolean anybodyThere = !places.isEmpty() && !asking.isEmpty() && others.isEmpty();
            return placed || asked || anybodyThere || isKind() || isNumber(text);
        }

        /** Whether it is what people call a kind of help, in more than one word, and nothing else. */
        private boolean isKind() {
            if (!places.isEmpty() || !others.isEmpty()) {
                return false;
            }
            List<Word> words =
                    Stream.of(needs, asking, when).flatMap(List::stream).toList();
            return words.size() > 1
                    && KIND_NAMES.stream()
                            .anyMatch(name -> name.size() > 1
                                    && words.stream().allMatch(word -> word.says(name::contains))
                                    && name.stream()
                                            .allMatch(
                                                    term -> words.stream().anyMatch(word -> word.says(term::equals))));
        }

        private static boolean isNumber(String text) {
            String digits = text.replaceAll("[^0-9]", "");
            return digits.length() >= SHORTEST_NUMBER && text.strip().matches("[0-9+() -]+");
        }
    }

    /** What comes before all else where the question asks for contacts; else nothing. */
    HitPage leading(SearchQuery query) throws IOException {
        Read read = read(query.text());
        return read.asksForContacts(query.text())
                ? page(query, query(query.text(), read, read.needs().size()), MOST_LEADING)
                : HitPage.EMPTY;
    }

    /** Whatever answers, whether or not contacts are asked for. */
    HitPage all(SearchQuery query) throws IOException {
        Read read = read(query.text());
        return page(query, query(query.text(), read, 0), MOST);
    }

    private HitPage page(SearchQuery query, Query asked, int most) throws IOException {
        List<Candidate> found = new ArrayList<>(index.best(asked, most).candidates());
        QueryText text = QueryText.of(query.text(), query.prefix());
        SnippetMaker snippets = new SnippetMaker(text, Widening.NONE);
        StoredFields stored = index.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate :
                found.stream().skip(query.offset()).limit(query.limit()).toList()) {
            hits.add(ShownDocument.read(stored, candidate).hit(List.of(), query.on(), snippets, text.isKazakh()));
        }
        return HitPage.EMPTY.withFirst(hits, found.size());
    }

    private Read read(String text) throws IOException {
        Read read =
                new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String written : WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .toList()) {
            Word word = Word.of(written);
            if (word.isStopWord() || word.says(OF_PLACES::contains)) {
                continue;
            }
            if (word.says(ASKING::contains)) {
                read.asking().add(word);
            } else if (word.says(WHEN::contains)) {
                read.when().add(word);
            } else if (isPlace(word)) {
                read.places().add(word);
            } else if (word.says(KIND_TERMS::contains)) {
                read.needs().add(word);
            } else {
                read.others().add(word);
            }
        }
        return read;
    }

    private boolean isPlace(Word word) throws IOException {
        for (Language language : Language.values()) {
            for (String term : word.terms().getOrDefault(language, List.of())) {
                if (index.documentFrequency(new Term(Fields.title(language), term)) > 0
                        || index.documentFrequency(new Term(Fields.hints(language), term)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a place is named, only what helps there; else what so many of the words are about; the rest is weighed. */
    private static Query query(String text, Read read, int together) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word place : read.places()) {
            query.add(new ConstantScoreQuery(any(place, Map.of(Kind.PLACE, 1f, Kind.WITHIN, 1f))), Occur.MUST);
            query.add(new BoostQuery(new ConstantScoreQuery(any(place, Map.of(Kind.PLACE, 1f))), NEAR), Occur.SHOULD);
        }
        BooleanQuery.Builder need = new BooleanQuery.Builder();
        for (List<Word> words : List.of(read.needs(), read.others(), read.asking())) {
            for (Word word : words) {
                need.add(any(word, Map.of(Kind.NAME, NAME, Kind.KIND, KIND, Kind.TEXT, TEXT)), Occur.SHOULD);
            }
        }
        for (Word when : read.when()) {
            Query then = new ConstantScoreQuery(any(when, Map.of(Kind.NAME, 1f, Kind.TEXT, 1f)));
            need.add(new BoostQuery(then, TIME), Occur.SHOULD);
        }
        for (String number : numbers(text)) {
            need.add(new BoostQuery(new TermQuery(new Term(Fields.NUMBER, number)), NUMBER), Occur.SHOULD);
        }
        if (read.places().isEmpty()) {
            need.setMinimumNumberShouldMatch(together);
        }
        boolean placeOnly = read.needs().isEmpty()
                && read.others().isEmpty()
                && !read.places().isEmpty();
        query.add(need.build(), placeOnly ? Occur.SHOULD : Occur.MUST);
        return query.build();
    }

    private static List<String> numbers(String text) {
        return Analyzers.terms(Analyzers.EXACT, text.replaceAll("[^0-9 ]", "")).stream()
                .limit(MOST_NUMBERS)
                .toList();
    }

    /** Which fields a word is looked for in. */
    private enum Kind {
        PLACE,
        WITHIN,
        NAME,
        KIND,
        TEXT;

        String field(Language language) {
            return switch (this) {
                case PLACE -> Fields.title(language);
                case WITHIN -> Fields.hints(language);
                case NAME -> Fields.heading(language);
                case KIND -> Fields.groups(language);
                case TEXT -> Fields.body(language);
            };
        }
    }

    private static Query any(Word word, Map<Kind, Float> weights) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        word.terms().forEach((language, terms) -> {
            for (String term : terms) {
                weights.forEach((kind, weight) -> any.add(
                        new BoostQuery(new TermQuery(new Term(kind.field(language), term)), weight), Occur.SHOULD));
            }
        });
        return any.build();
    }

    private static Set<String> terms(String words) {
        return Stream.of(Language.values())
                .flatMap(language -> Analyzers.terms(Analyzers.of(language), words).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What people call each kind of help, name by name and language by language, as terms. */
    private static List<Set<String>> kindNames() {
        List<Set<String>> names = new ArrayList<>();
        for (ReferralKind kind : ReferralKinds.all()) {
            List<String> called = new ArrayList<>(kind.words());
            called.addAll(List.of(kind.ru().split(", ")));
            called.addAll(List.of(kind.kk().split(", ")));
            for (String name : called) {
                for (Language language : Language.values()) {
                    names.add(Set.copyOf(Analyzers.terms(Analyzers.of(language), name)));
                }
            }
        }
        return List.copyOf(names);
    }
}
