package kz.senim.kb.deploy.quality;

import java.util.function.ToDoubleFunction;

/** The measures by name: as read in a table, and as a column of the figures that are saved. */
enum Measure {
    NDCG("nDCG@10", "ndcg", Measures::ndcg),
    SUCCESS_AT_ONE("success@1", "s1", Measures::successAtOne),
    SUCCESS_AT_THREE("success@3", "s3", Measures::successAtThree),
    RECIPROCAL_RANK("MRR", "mrr", Measures::reciprocalRank),
    ZERO_RESULTS("zero results", "zero", Measures::zeroResults);

    private final String title;
    private final String column;
    private final ToDoubleFunction<Measures> value;

    Measure(String title, String column, ToDoubleFunction<Measures> value) {
        this.title = title;
        this.column = column;
        this.value = value;
    }

    String title() {
        return title;
    }

    String column() {
        return column;
    }

    double of(Measures measures) {
        return value.applyAsDouble(measures);
    }
}
