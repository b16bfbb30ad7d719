package kz.senim.kb.deploy.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.ArticleText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * What Lucene finds by itself: {@code RussianAnalyzer}, the articles in memory with heading and text in one field, any
 * word of the query, BM25 as it comes.
 */
public final class PlainLuceneSearch implements Search, AutoCloseable {
    private static final String TEXT = "text";
    private static final String ACT = "act";
    private static final String ARTICLE = "article";
    /** Both languages of an article are one provision: twice as many rows may be needed for ten of them. */
    private static final int ROWS = 2 * Measures.DEPTH;

    private final Analyzer analyzer = new RussianAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public PlainLuceneSearch(List<ArticleText> articles) {
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (ArticleText article : articles) {
                    writer.addDocument(document(article));
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new Failure("Plain Lucene cannot index the articles: " + e, e);
        }
    }

    @Override
    public Found ask(String text) {
        long begin = System.nanoTime();
        try {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            terms(text).stream()
                    .limit(IndexSearcher.getMaxClauseCount())
                    .forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD));
            List<Provision> provisions = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(any.build(), ROWS).scoreDocs) {
                Document document = stored.document(hit.doc);
                Provision provision = new Provision(document.get(ACT), document.get(ARTICLE));
                if (!provisions.contains(provision) && provisions.size() < Measures.DEPTH) {
                    provisions.add(provision);
                }
            }
            return new Found(provisions, System.nanoTime() - begin);
        } catch (IOException e) {
            throw new Failure("Plain Lucene cannot search: " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new Failure("The index in memory cannot be closed: " + e, e);
        }
        analyzer.close();
    }

    private Set<String> terms(String text) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static Document document(ArticleText article) {
        Document document = new Document();
        document.add(new StoredField(ACT, article.actId()));
        document.add(new StoredField(ARTICLE, article.article()));
        document.add(new TextField(TEXT, article.heading() + "\n" + article.text(), Field.Store.NO));
        return document;
    }
}
