package kz.senim.kb.legislation.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationSpeedTest {

    private static final int LENGTH = 10_000;
    private static final int ATTEMPTS = 30;
    private static final double LIMIT_MILLIS = 20;

    private final CitationReader reader = HelplineActs.reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ",
                "5",
                "5-",
                "5, ",
                "1 ч ",
                "ч 1 ",
                "ст ",
                "ст. ",
                "ст 140 ",
                "140-бап ",
                "ук ",
                "ук 140 ",
                "140 ук, ",
                "закон ",
                "закон о ",
                "закон о правах ",
                "закона о правах ребенка ст 5 ",
                "заң ",
                "бала құқықтары ",
                "туралы заң ",
                "балалар туралы ",
                "3) ",
                "п 1 пп 2 ",
                "п.",
                "п/",
                "№ ",
                "№ 5 ",
                "и ",
                "5 и ",
                "(",
                "«",
                "-",
                "Z020000345_ ",
                "345-II ",
                "от 8 ",
                "рк ",
                "ст 1, 2, 3 ук и ",
                "настоящего Кодекса ",
                "первая часть ",
                "часть вторая ",
                "уголовно-",
                "я",
                "а\u0301",
                "5²",
                "5 - 6 - "
            })
    void tenThousandCharactersTakeNoTime(String repeated) {
        assertThat(bestMillis(repeated.repeat(LENGTH / repeated.length() + 1).substring(0, LENGTH)))
                .isLessThan(LIMIT_MILLIS);
    }

    @Test
    void neitherDoRandomOnes() {
        List<String> words = List.of(
                "ст", "140", "ук", "ч.", "2", "-", "закон", "о", "правах", "ребенка", "бап", "заң", "туралы", ",", "и",
                "п", "127-2", ")", "345-II", "кодекс", "рк", "№", "лет", "от", "по");
        Random random = new Random(111);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        assertThat(bestMillis(text.toString())).isLessThan(LIMIT_MILLIS);
    }

    /** The best of some attempts in time of the processor: the first are the compiler's, and other work is not ours. */
    private double bestMillis(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long start = threads.getCurrentThreadCpuTime();
            reader.read(text);
            long middle = threads.getCurrentThreadCpuTime();
            reader.readAll(text, null);
            long end = threads.getCurrentThreadCpuTime();
            best = Math.min(best, Math.max(middle - start, end - middle));
        }
        return best / 1e6;
    }
}
