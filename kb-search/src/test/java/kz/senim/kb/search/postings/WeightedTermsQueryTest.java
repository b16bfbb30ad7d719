package kz.senim.kb.search.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeightedTermsQueryTest {
    private static final int DOCUMENTS = 2_000;
    private static final String[] FIELDS = {"heading", "text"};

    private final Random random = new Random(5);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void write() throws IOException {
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new WhitespaceAnalyzer())
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setMaxBufferedDocs(400));
        for (int i = 0; i < DOCUMENTS; i++) {
            writer.addDocument(document(i));
        }
        for (int i = 0; i < DOCUMENTS; i += 17) {
            writer.deleteDocuments(new Term("id", Integer.toString(i)));
        }
        writer.commit();
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    @Test
    void findsAndScoresAsLuceneDoes() throws IOException {
        PostingsMemory memory = new PostingsMemory();
        try (IndexReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(3);
            for (int i = 0; i < 40; i++) {
                same(question(memory), new IndexSearcher(reader));
            }
        }
    }

    @Test
    void findsTheSameWhenMemoryIsShort() throws IOException {
        PostingsMemory memory = new PostingsMemory(3_000);
        try (IndexReader reader = DirectoryReader.open(directory)) {
            for (int i = 0; i < 10; i++) {
                same(question(memory), new IndexSearcher(reader));
            }
        }
    }

    @Test
    void seesWhatWasWrittenSince() throws IOException {
        PostingsMemory memory = new PostingsMemory();
        WeightedTermsQuery query = question(memory);
        try (IndexReader reader = DirectoryReader.open(directory)) {
            same(query, new IndexSearcher(reader));
        }
        for (int i = DOCUMENTS; i < DOCUMENTS + 500; i++) {
            writer.addDocument(document(i));
        }
        writer.deleteDocuments(new Term("id", "3"));
        writer.commit();
        try (IndexReader reader = DirectoryReader.open(directory)) {
            same(query, new IndexSearcher(reader));
        }
    }

    @Test
    void givesTheBestWhenOnlyTheBestAreAskedFor() throws IOException {
        try (IndexReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int i = 0; i < 20; i++) {
                WeightedTermsQuery query = question(new PostingsMemory());
                TopDocs all = searcher.search(query, DOCUMENTS);
                TopDocs few = searcher.search(query, new TopScoreDocCollectorManager(10, null, 20));
                for (int rank = 0; rank < few.scoreDocs.length; rank++) {
                    assertThat(few.scoreDocs[rank].doc).isEqualTo(all.scoreDocs[rank].doc);
                }
            }
        }
    }

    @Test
    void findsNothingForWordsNobodyWrote() throws IOException {
        WeightedTermsQuery.Builder builder = new WeightedTermsQuery.Builder();
        builder.add(new Term("text", "unwritten"), 1);
        builder.add(new Term("nowhere", "w1"), 1);
        try (IndexReader reader = DirectoryReader.open(directory)) {
            assertThat(new IndexSearcher(reader).count(builder.build(new PostingsMemory())))
                    .isZero();
        }
    }

    private static void same(WeightedTermsQuery query, IndexSearcher searcher) throws IOException {
        Map<Integer, Float> ours = scores(searcher, query);
        Map<Integer, Float> lucenes = scores(searcher, query.asBooleanQuery());
        assertThat(ours).isNotEmpty();
        assertThat(ours.keySet()).isEqualTo(lucenes.keySet());
        lucenes.forEach((document, score) -> assertThat(ours.get(document)).isCloseTo(score, within(0.001f)));
    }

    private static Map<Integer, Float> scores(IndexSearcher searcher, Query query) throws IOException {
        Query filtered = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term("kind", "shown")), Occur.FILTER)
                .add(new TermQuery(new Term("heading", "w2")), Occur.MUST_NOT)
                .build();
        Map<Integer, Float> scores = new TreeMap<>();
        for (ScoreDoc found : searcher.search(filtered, DOCUMENTS * 2).scoreDocs) {
            scores.put(found.doc, found.score);
        }
        return scores;
    }

    private WeightedTermsQuery question(PostingsMemory memory) {
        WeightedTermsQuery.Builder question = new WeightedTermsQuery.Builder();
        for (int i = 0; i < 30; i++) {
            question.add(new Term(FIELDS[random.nextInt(2)], word()), 0.1f + random.nextFloat());
        }
        question.add(new PhraseQuery(3, "text", word(), word()), 0.3f);
        question.add(new ConstantScoreQuery(new PrefixQuery(new Term("text", "w9"))), 0.5f);
        return question.build(memory);
    }

    private Document document(int id) {
        Document document = new Document();
        document.add(new StringField("id", Integer.toString(id), Field.Store.NO));
        document.add(new StringField("kind", id % 3 == 0 ? "hidden" : "shown", Field.Store.NO));
        for (String field : FIELDS) {
            // not every document has every field, as where languages have fields of their own
            if (random.nextInt(3) > 0) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(40); i >= 0; i--) {
                    text.append(word()).append(' ');
                }
                document.add(new TextField(field, text.toString(), Field.Store.NO));
            }
        }
        return document;
    }

    /** Words are as common as the words of a language: few are frequent, many rare. */
    private String word() {
        return "w" + (int) (Math.exp(random.nextDouble() * 7) - 1);
    }
}
