package kz.senim.kb.search.analysis;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Makes the analyzers known to the index; named in {@code persistence.xml}. */
public class KnowledgeAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(AnalyzerNames.RUSSIAN).instance(Analyzers.RUSSIAN);
        context.analyzer(AnalyzerNames.KAZAKH).instance(Analyzers.KAZAKH);
        context.analyzer(AnalyzerNames.KAZAKH_BEGINNINGS).instance(Analyzers.KAZAKH_BEGINNINGS);
        context.analyzer(AnalyzerNames.EXACT).instance(Analyzers.EXACT);
        context.analyzer(AnalyzerNames.BEGINNINGS).instance(Analyzers.BEGINNINGS);
        context.analyzer(AnalyzerNames.TYPED).instance(Analyzers.TYPED);
    }
}
