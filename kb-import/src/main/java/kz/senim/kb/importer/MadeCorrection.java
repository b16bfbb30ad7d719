package kz.senim.kb.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.senim.kb.importer.parse.Correction;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A correction of the parse, with who made it and when. */
@Embeddable
public class MadeCorrection {

    @Column(name = "source_line", nullable = false)
    private int line;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Correction.Role role;

    @Column(length = 60)
    private @Nullable String number;

    @Column(name = "made_by", nullable = false, length = 60)
    private String by;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    @NullUnmarked
    protected MadeCorrection() {}

    MadeCorrection(Correction correction, String by) {
        this.line = correction.line();
        this.role = correction.role();
        this.number = correction.number();
        this.by = by;
        this.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** What was decided about which line. */
    public Correction decision() {
        return new Correction(line, role, number);
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
