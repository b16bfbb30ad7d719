package kz.senim.kb.answer;

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
import java.time.Instant;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What somebody has typed and not saved yet, kept so that neither a closed tab nor a dead server loses it. */
@Entity
@Table(name = "kept_typing")
public class KeptTyping {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_typing_seq")
    @SequenceGenerator(name = "kept_typing_seq", sequenceName = "kept_typing_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Column(name = "kept_by", nullable = false, updatable = false, length = 60)
    private String by;

    @Column(name = "based_on", nullable = false)
    private int basedOn;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @Column(name = "kept_at", nullable = false)
    private Instant at;

    @NullUnmarked
    protected KeptTyping() {}

    KeptTyping(Answer answer, Language language, String by, AnswerText text, int revision, Instant now) {
        this.answer = answer;
        this.language = language;
        this.by = by;
        keep(text, revision, now);
    }

    final void keep(AnswerText text, int revision, Instant now) {
        content = AnswerTextJson.write(text);
        basedOn = revision;
        at = now;
    }

    public AnswerText text() {
        return AnswerTextJson.read(content);
    }

    /** The number of the revision that was being changed; nought for a first one. */
    public int getBasedOn() {
        return basedOn;
    }

    public Instant getAt() {
        return at;
    }
}
