package kz.senim.kb.deploy.quality;

import java.util.Arrays;
import java.util.Random;

/**
 * A mean difference and where it lies in 95 of 100 samples of such queries.
 *
 * @param mean of the paired differences
 * @param low the interval's lower end
 * @param high its upper end
 */
public record Interval(double mean, double low, double high) {
    private static final int RESAMPLES = 10_000;
    private static final int CUT = RESAMPLES * 25 / 1_000;
    /** Fixed, and the same for every group of queries: the same figures give the same interval wherever they stand. */
    private static final long SEED = 111;

    /** The paired bootstrap: queries are drawn with replacement, each with its difference. */
    public static Interval bootstrap(double... differences) {
        if (differences.length == 0) {
            throw new IllegalArgumentException("There is nothing to draw from");
        }
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double sum = 0;
            for (int drawn = 0; drawn < differences.length; drawn++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[resample] = sum / differences.length;
        }
        Arrays.sort(means);
        return new Interval(Arrays.stream(differences).average().orElseThrow(), means[CUT], means[RESAMPLES - 1 - CUT]);
    }
}
