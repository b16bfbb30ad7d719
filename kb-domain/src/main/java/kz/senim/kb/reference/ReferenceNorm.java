package kz.senim.kb.reference;

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

/** That a row rests on a place in the law: asked for when the law changes. */
@Entity
@Table(name = "reference_norm")
class ReferenceNorm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_norm_seq")
    @SequenceGenerator(name = "reference_norm_seq", sequenceName = "reference_norm_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "row_id", nullable = false, updatable = false)
    private ReferenceRow row;

    @Column(name = "column_code", nullable = false, updatable = false, length = 60)
    private String column;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "act_id", nullable = false, updatable = false, length = 60)
    private String actId;

    @Column(name = "eid", nullable = false, updatable = false, length = 250)
    private String eId;

    @NullUnmarked
    protected ReferenceNorm() {}

    ReferenceNorm(ReferenceRow row, String column, int place, Norm norm) {
        this.row = row;
        this.column = column;
        this.place = place;
        this.actId = norm.actId();
        this.eId = norm.eId();
    }

    ReferenceRow getRow() {
        return row;
    }

    String getColumn() {
        return column;
    }

    int getPlace() {
        return place;
    }

    Norm norm() {
        return new Norm(actId, eId);
    }
}
