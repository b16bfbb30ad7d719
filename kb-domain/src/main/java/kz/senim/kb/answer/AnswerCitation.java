package kz.senim.kb.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A norm that a revision rests on. */
@Entity
@Table(name = "answer_citation")
public class AnswerCitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_citation_seq")
    @SequenceGenerator(name = "answer_citation_seq", sequenceName = "answer_citation_seq", allocationSize = 200)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id", nullable = false, updatable = false)
    private AnswerRevision revision;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "act_id", nullable = false, updatable = false, length = 60)
    private String actId;

    @Column(name = "eid", nullable = false, updatable = false, length = 250)
    private String eId;

    @NullUnmarked
    protected AnswerCitation() {}

    AnswerCitation(AnswerRevision revision, int place, Cited cited) {
        this.revision = revision;
        this.place = place;
        this.actId = cited.actId();
        this.eId = cited.eId();
    }

    AnswerRevision getRevision() {
        return revision;
    }

    public Cited cited() {
        return new Cited(actId, eId);
    }
}
