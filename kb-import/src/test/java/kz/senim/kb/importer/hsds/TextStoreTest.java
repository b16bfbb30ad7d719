package kz.senim.kb.importer.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {

    @Test
    void givesBackWhatWasKeptWhereverItLies() {
        Random random = new Random(111);
        try (TextStore store = TextStore.temporary()) {
            List<List<String>> kept = new ArrayList<>();
            List<Long> places = new ArrayList<>();
            for (int n = 0; n < 3000; n++) {
                List<String> texts = new ArrayList<>();
                for (int text = random.nextInt(5); text > 0; text--) {
                    texts.add("қазақша мәтін ".repeat(random.nextInt(n % 500 == 0 ? 9000 : 12)));
                }
                places.add(store.keep(texts));
                kept.add(texts);
                int earlier = random.nextInt(kept.size());
                assertThat(store.read(places.get(earlier))).isEqualTo(kept.get(earlier));
            }
            for (int n = 0; n < kept.size(); n++) {
                assertThat(store.read(places.get(n))).isEqualTo(kept.get(n));
            }
        }
    }

    @Test
    void keepsATextLargerThanItsBuffer() {
        String large = "ә".repeat(1_000_000);
        try (TextStore store = TextStore.temporary()) {
            long first = store.keep(List.of("first"));
            long second = store.keep(List.of(large, ""));
            long third = store.keep(List.of());
            assertThat(store.read(first)).containsExactly("first");
            assertThat(store.read(second)).containsExactly(large, "");
            assertThat(store.read(third)).isEmpty();
        }
    }

    @Test
    void isReadAgainFromItsFile(@TempDir Path folder) {
        long first;
        long second;
        try (TextStore store = TextStore.in(folder.resolve("texts"))) {
            first = store.keep(List.of("бірінші"));
            second = store.keep(List.of("второй", "second"));
            store.flush();
        }
        try (TextStore store = TextStore.of(folder.resolve("texts"))) {
            assertThat(store.read(second)).containsExactly("второй", "second");
            assertThat(store.read(first)).containsExactly("бірінші");
        }
    }
}
