package kz.senim.kb.legislation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An editor's note beside a provision, over the days on which editions showed it. */
@Entity
@Table(name = "provision_note")
public class ProvisionNote extends TemporalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provision_note_seq")
    @SequenceGenerator(name = "provision_note_seq", sequenceName = "provision_note_seq", allocationSize = 200)
    private @Nullable Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "act_id")
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    @Column(name = "provision_eid", nullable = false, length = 250)
    private String provision;

    @Column(nullable = false, length = 250)
    private String anchor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private NoteKind kind;

    @Column(name = "note_position", nullable = false)
    private int position;

    @Column(nullable = false)
    private int ordinal;

    @Column(name = "body", nullable = false, length = 1_000_000)
    private String text;

    private @Nullable LocalDate effective;

    @NullUnmarked
    protected ProvisionNote() {}

    ProvisionNote(
            Act act,
            Language language,
            String provision,
            NoteText note,
            int ordinal,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        super(validFrom, validTo);
        this.act = act;
        this.language = language;
        this.provision = provision;
        this.anchor = note.anchor();
        this.kind = note.kind();
        this.position = note.position();
        this.ordinal = ordinal;
        this.text = note.text();
        this.effective = note.effective();
    }

    /** The same note for other days. */
    ProvisionNote copy(LocalDate validFrom, @Nullable LocalDate validTo) {
        return new ProvisionNote(act, language, provision, words(), ordinal, validFrom, validTo);
    }

    /** The note as an edition tells it. */
    public NoteText words() {
        return new NoteText(kind, anchor, position, text, effective);
    }

    public @Nullable Long getId() {
        return id;
    }

    /** The eId of the provision it stands beside. */
    public String getProvision() {
        return provision;
    }

    /** Its place among the notes of the provision; ascending, with room between. */
    public int getOrdinal() {
        return ordinal;
    }

    public NoteKind getKind() {
        return kind;
    }

    public @Nullable LocalDate getEffective() {
        return effective;
    }
}
