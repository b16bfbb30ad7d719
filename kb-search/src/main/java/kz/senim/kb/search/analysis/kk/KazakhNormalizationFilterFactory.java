package kz.senim.kb.search.analysis.kk;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link KazakhNormalizationFilter}; it has no parameters. */
public final class KazakhNormalizationFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "kazakhNormalization";

    public KazakhNormalizationFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the service loader only. */
    public KazakhNormalizationFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new KazakhNormalizationFilter(input);
    }
}
