package kz.senim.kb.search.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What all analyzers share: words with hyphens stay whole and are also found by their parts, letters that look alike
 * are made the same, case is dropped, ё is е.
 */
abstract class TextAnalyzer extends Analyzer {

    private static final NormalizeCharMap HYPHENS_AND_SOFT_HYPHENS = hyphensAndSoftHyphens();

    /** The rest of the chain, after words are whole, of one script and in lower case. */
    abstract TokenStream chain(TokenStream words);

    @Override
    protected final TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, chain(letters(new CompoundFilter(words))));
    }

    @Override
    protected final Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(HYPHENS_AND_SOFT_HYPHENS, reader);
    }

    @Override
    protected final TokenStream normalize(String fieldName, TokenStream words) {
        return letters(words);
    }

    private static TokenStream letters(TokenStream words) {
        return new LowerCaseFilter(new LookalikeFilter(words));
    }

    /** The tokenizer keeps words together that are joined by a full stop (UAX #29), but not by a hyphen. */
    private static NormalizeCharMap hyphensAndSoftHyphens() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String hyphen : new String[] {"-", "\u2010", "\u2011", "\u2012", "\u2013"}) {
            map.add(hyphen, String.valueOf(CompoundFilter.JOINT));
        }
        map.add("\u00ad", "");
        return map.build();
    }
}
