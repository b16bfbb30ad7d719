package kz.senim.kb.search.analysis.kk;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link KazakhFoldingFilter}; it has no parameters. */
public final class KazakhFoldingFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "kazakhFolding";

    public KazakhFoldingFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the service loader only. */
    public KazakhFoldingFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new KazakhFoldingFilter(input);
    }
}
