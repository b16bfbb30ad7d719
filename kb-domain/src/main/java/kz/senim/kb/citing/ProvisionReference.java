package kz.senim.kb.citing;

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
import kz.senim.kb.legislation.Provision;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A place in a provision's words that cites an article, or several in a row, of an act of the base; gone with its provision. */
@Entity
@Table(name = "provision_reference")
public class ProvisionReference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provision_reference_seq")
    @SequenceGenerator(name = "provision_reference_seq", sequenceName = "provision_reference_seq", allocationSize = 200)
    private @Nullable Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "provision_id")
    private Provision provision;

    @Column(name = "start_offset", nullable = false)
    private int start;

    @Column(name = "end_offset", nullable = false)
    private int end;

    @Column(name = "target_act", nullable = false, length = 60)
    private String actId;

    @Column(name = "first_article", nullable = false)
    private long firstArticle;

    @Column(name = "last_article", nullable = false)
    private long lastArticle;

    @NullUnmarked
    protected ProvisionReference() {}

    ProvisionReference(Provision provision, CitedArticles cited) {
        this.provision = provision;
        this.start = cited.start();
        this.end = cited.end();
        this.actId = cited.actId();
        this.firstArticle = cited.first();
        this.lastArticle = cited.last();
    }

    public Provision getProvision() {
        return provision;
    }

    /** Where the citing words begin in the provision's text. */
    public int getStart() {
        return start;
    }

    /** Where they end, exclusively. */
    public int getEnd() {
        return end;
    }

    CitedArticles cited() {
        return new CitedArticles(start, end, actId, firstArticle, lastArticle);
    }
}
