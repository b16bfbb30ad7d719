package kz.senim.kb.importer.hsds;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What a source last told of an entry: whether it tells something new now, whether somebody here has changed the entry
 * since, and what it told that the directory has no field for.
 */
@Entity
@Table(name = "told_record")
public class ToldRecord {

    /** Which entry of which table of HSDS. */
    @Embeddable
    public record Key(
            @Column(name = "resource_type", nullable = false, length = 20)
            String resourceType,

            @Column(name = "hsds_id", nullable = false, length = 36)
            String hsdsId) {}

    @EmbeddedId
    private Key key;

    @Column(nullable = false, length = 200)
    private String source;

    @Column(name = "told_hash", nullable = false, length = 64)
    private String toldHash;

    @Column(name = "then_hash", nullable = false, length = 64)
    private String thenHash;

    @Column(length = 1_000_000)
    private @Nullable String remainder;

    @NullUnmarked
    protected ToldRecord() {}

    ToldRecord(Key key, String source, String toldHash, String thenHash, @Nullable String remainder) {
        this.key = key;
        this.source = source;
        this.toldHash = toldHash;
        this.thenHash = thenHash;
        this.remainder = remainder;
    }

    Key key() {
        return key;
    }

    String source() {
        return source;
    }

    String toldHash() {
        return toldHash;
    }

    String thenHash() {
        return thenHash;
    }

    @Nullable
    String remainder() {
        return remainder;
    }

    void tell(String newSource, String newToldHash, String newThenHash, @Nullable String newRemainder) {
        source = newSource;
        toldHash = newToldHash;
        thenHash = newThenHash;
        remainder = newRemainder;
    }
}
