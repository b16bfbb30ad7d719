package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That somebody has to look after a service whose number did not answer. */
@Entity
@Table(name = "check_task")
public class CheckTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_task_seq")
    @SequenceGenerator(name = "check_task_seq", sequenceName = "check_task_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Service service;

    @Column(nullable = false, updatable = false, length = 60)
    private String number;

    @Column(name = "raised_by", nullable = false, updatable = false, length = 60)
    private String raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(name = "done_by", length = 60)
    private @Nullable String doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @NullUnmarked
    protected CheckTask() {}

    CheckTask(Service service, String number, String by, Instant at) {
        this.service = service;
        this.number = number;
        this.raisedBy = by;
        this.raisedAt = at;
    }

    void finish(String by, Instant at) {
        doneBy = by;
        doneAt = at;
    }

    public long getId() {
        return Objects.requireNonNull(id, "only tasks that are stored are asked");
    }

    public Service getService() {
        return service;
    }

    /** The number that did not answer. */
    public String getNumber() {
        return number;
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public @Nullable String getDoneBy() {
        return doneBy;
    }

    public @Nullable Instant getDoneAt() {
        return doneAt;
    }
}
