package kz.senim.kb.legislation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A law, code or decree as a work: what stays the same through all its editions and languages. */
@Entity
public class Act {

    @Id
    @Column(length = 60)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ActKind kind;

    @Column(nullable = false, length = 60)
    private String number;

    private @Nullable LocalDate adopted;

    @Column(name = "title_ru", nullable = false, length = 2000)
    private String titleRu;

    @Column(name = "title_kk", nullable = false, length = 2000)
    private String titleKk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ForceStatus status;

    @Column(nullable = false)
    private boolean sample;

    @NullUnmarked
    protected Act() {}

    /** A new act; {@code sample} marks content that only shows how the base works and is no law. */
    public Act(ActRequisites requisites, boolean sample) {
        this.id = requisites.actId();
        this.kind = requisites.kind();
        this.number = requisites.number();
        this.adopted = requisites.adopted();
        this.titleRu = requisites.titleRu();
        this.titleKk = requisites.titleKk();
        this.status = requisites.status() == null ? ForceStatus.IN_FORCE : requisites.status();
        this.sample = sample;
    }

    /** Takes over what newer requisites know; what they do not know does not wipe out what is known. */
    public void update(ActRequisites requisites) {
        kind = requisites.kind();
        if (requisites.status() != null) {
            status = requisites.status();
        }
        if (!requisites.number().isEmpty()) {
            number = requisites.number();
        }
        if (requisites.adopted() != null) {
            adopted = requisites.adopted();
        }
        if (!requisites.titleRu().isEmpty()) {
            titleRu = requisites.titleRu();
        }
        if (!requisites.titleKk().isEmpty()) {
            titleKk = requisites.titleKk();
        }
    }

    /** Takes these requisites over as they are, what is empty in them too; an act without a status does not exist. */
    void become(ActRequisites requisites) {
        kind = requisites.kind();
        number = requisites.number();
        adopted = requisites.adopted();
        titleRu = requisites.titleRu();
        titleKk = requisites.titleKk();
        if (requisites.status() != null) {
            status = requisites.status();
        }
    }

    /** What identifies it, as it is known now. */
    public ActRequisites requisites() {
        return new ActRequisites(id, kind, number, adopted, titleRu, titleKk, status);
    }

    public String getId() {
        return id;
    }

    public ActKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public @Nullable LocalDate getAdopted() {
        return adopted;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public String getTitleKk() {
        return titleKk;
    }

    /** The title in this language, or in the other one where it is not known in this. */
    public String title(Language language) {
        String wanted = language == Language.RU ? titleRu : titleKk;
        String other = language == Language.RU ? titleKk : titleRu;
        return wanted.isEmpty() ? other : wanted;
    }

    public ForceStatus getStatus() {
        return status;
    }

    public boolean isSample() {
        return sample;
    }
}
