package kz.senim.kb.search.analysis;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Makes the analyzers known to the index; named in {@code persistence.xml}. */
public class KnowledgeAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(AnalyzerNames.RUSSIAN).instance(new RussianTextAnalyzer());
        context.analyzer(AnalyzerNames.KAZAKH).instance(new KazakhTextAnalyzer());
        context.analyzer(AnalyzerNames.EXACT).instance(new ExactAnalyzer());
        context.analyzer(AnalyzerNames.BEGINNINGS).instance(new BeginningsAnalyzer());
        context.analyzer(AnalyzerNames.TYPED).instance(new TypedAnalyzer());
    }
}
