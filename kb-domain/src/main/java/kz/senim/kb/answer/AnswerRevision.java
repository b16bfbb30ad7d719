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

/** The words of an answer in one language as somebody saved them; never changed afterwards. */
@Entity
@Table(name = "answer_revision")
public class AnswerRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_revision_seq")
    @SequenceGenerator(name = "answer_revision_seq", sequenceName = "answer_revision_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String content;

    @Column(name = "written_by", nullable = false, updatable = false, length = 60)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @NullUnmarked
    protected AnswerRevision() {}

    AnswerRevision(Answer answer, Language language, int number, AnswerText text, String by, Instant at) {
        this.answer = answer;
        this.language = language;
        this.number = number;
        this.content = AnswerTextJson.write(text);
        this.writtenBy = by;
        this.writtenAt = at;
    }

    public AnswerText text() {
        return AnswerTextJson.read(content);
    }

    public @Nullable Long getId() {
        return id;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Language getLanguage() {
        return language;
    }

    /** Counted from one in each language of each answer. */
    public int getNumber() {
        return number;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
