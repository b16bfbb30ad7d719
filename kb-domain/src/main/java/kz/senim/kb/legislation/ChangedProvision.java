package kz.senim.kb.legislation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kz.senim.kb.legislation.diff.ProvisionChange;
import org.jspecify.annotations.NullUnmarked;

/** One provision that an edition changed, as the history remembers it. */
@Embeddable
public class ChangedProvision {

    @Column(nullable = false, length = 20)
    private String kind;

    @Column(name = "eid", nullable = false, length = 250)
    private String eId;

    @NullUnmarked
    protected ChangedProvision() {}

    ChangedProvision(ProvisionChange change) {
        this.kind = change.code();
        this.eId = change.eId();
    }

    /** What became of it: {@code added}, {@code removed}, {@code reworded}, {@code renumbered}. */
    public String getKind() {
        return kind;
    }

    /** Its eId in the new text, or in the old one where it is gone. */
    public String getEId() {
        return eId;
    }
}
