package kz.senim.kb.search.analysis.kk;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link KazakhStemFilter}; with {@code folded="true"} for words without the Kazakh letters. */
public final class KazakhStemFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "kazakhStem";

    private final boolean folded;

    public KazakhStemFilterFactory(Map<String, String> args) {
        super(args);
        folded = getBoolean(args, "folded", false);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the service loader only. */
    public KazakhStemFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return folded ? KazakhStemFilter.folded(input) : new KazakhStemFilter(input);
    }
}
