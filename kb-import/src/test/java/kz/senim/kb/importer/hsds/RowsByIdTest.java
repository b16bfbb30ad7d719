package kz.senim.kb.importer.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsByIdTest {

    private final HsdsTable phones = HsdsTable.required("phones");

    @Test
    void knowsEachRowByItsIdAndKeepsTheirOrder() {
        Random random = new Random(111);
        RowsById rows = new RowsById();
        Map<UUID, AssembledRow> expected = new HashMap<>();
        List<AssembledRow> order = new ArrayList<>();
        try (TextStore store = TextStore.temporary()) {
            for (int line = 1; line <= 20_000; line++) {
                // ids that differ in a few bits only are the hardest to tell apart
                UUID id = line % 2 == 0 ? new UUID(0, line) : new UUID(random.nextLong(), random.nextLong());
                AssembledRow row = new AssembledRow(phones, new TableRow(store, Map.of(), "phones.csv", line));
                rows.put(id, row);
                expected.put(id, row);
                order.add(row);
            }
        }
        expected.forEach((id, row) -> assertThat(rows.get(id)).isSameAs(row));
        assertThat(rows.all()).isEqualTo(order);
        assertThat(rows.get(new UUID(0, 1))).isNull();
        assertThat(rows.has(new UUID(1, 0))).isFalse();
    }

    @Test
    void remembersWhatCameAndWasLost() {
        RowsById rows = new RowsById();
        rows.lose(new UUID(1, 1), true);
        rows.lose(new UUID(2, 2), false);

        assertThat(rows.has(new UUID(1, 1))).isTrue();
        assertThat(rows.wasThere(new UUID(1, 1))).isTrue();
        assertThat(rows.has(new UUID(2, 2))).isTrue();
        assertThat(rows.wasThere(new UUID(2, 2))).isFalse();
        assertThat(rows.get(new UUID(1, 1))).isNull();
        assertThat(rows.all()).isEmpty();
    }
}
