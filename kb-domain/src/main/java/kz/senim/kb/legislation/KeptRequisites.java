package kz.senim.kb.legislation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Requisites as they were at one moment, kept with what happened then. */
@Embeddable
class KeptRequisites {

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private String number;

    private @Nullable LocalDate adopted;

    private String titleRu;

    private String titleKk;

    @Enumerated(EnumType.STRING)
    private @Nullable ForceStatus status;

    @NullUnmarked
    protected KeptRequisites() {}

    KeptRequisites(ActRequisites requisites) {
        this.kind = requisites.kind();
        this.number = requisites.number();
        this.adopted = requisites.adopted();
        this.titleRu = requisites.titleRu();
        this.titleKk = requisites.titleKk();
        this.status = requisites.status();
    }

    ActRequisites of(String actId) {
        return new ActRequisites(actId, kind, number, adopted, titleRu, titleKk, status);
    }
}
