package kz.senim.kb.deploy.quality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What answers one query: provisions with their grades, in the order they were written down. */
public record Judgements(Map<Provision, Integer> grades) {
    /** The provision answers the query. */
    public static final int ANSWERS = 2;

    /** The provision does not answer the query, yet is of use. */
    public static final int USEFUL = 1;

    public Judgements {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    boolean answers(Provision provision) {
        return grade(provision) == ANSWERS;
    }

    int grade(Provision provision) {
        return grades.getOrDefault(provision, 0);
    }
}
