package kz.senim.kb.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @Test
    void isReadAsItWasWritten() {
        Listing listing = new Listing("5", List.of(new Listing.Part("act", 16, 4096, "0".repeat(64))));
        assertThat(Listing.read(listing.write("2026-03-01T00:00:00Z"))).isEqualTo(listing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | NOT_A_BACKUP",
                "senim-backup~1 | OTHER_FORMAT",
                "senim-backup~2^table~act~x~1~2 | DAMAGED",
                "senim-backup~2^schema~1^table~act | DAMAGED",
                "senim-backup~2^schema~1^surprise | DAMAGED",
                "senim-backup~2 | DAMAGED"
            })
    void saysWhatIsWrongWithIt(String text, RestoreException.Reason reason) {
        assertThatThrownBy(() -> Listing.read(text.replace('~', '\t').replace('^', '\n')))
                .isInstanceOfSatisfying(
                        RestoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
