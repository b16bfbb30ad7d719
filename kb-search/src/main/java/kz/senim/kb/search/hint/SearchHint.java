package kz.senim.kb.search.hint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A caller's wording for an article of an act, whichever edition of it is in force and in whichever language it is. */
@Entity
@Table(name = "search_hint")
public class SearchHint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_hint_seq")
    @SequenceGenerator(name = "search_hint_seq", sequenceName = "search_hint_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "act_id", nullable = false, updatable = false, length = 60)
    private String actId;

    @Column(nullable = false, updatable = false, length = 250)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Column(nullable = false, updatable = false, length = Wording.LONGEST)
    private String wording;

    // there is lower case that is longer than its upper case
    @Column(nullable = false, updatable = false, length = 2 * Wording.LONGEST)
    private String folded;

    @Column(name = "added_by", nullable = false, updatable = false, length = 60)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @NullUnmarked
    protected SearchHint() {}

    SearchHint(String actId, String article, Wording wording, String by, Instant at) {
        this.actId = actId;
        this.article = article;
        this.language = wording.language();
        this.wording = wording.text();
        this.folded = wording.folded();
        this.addedBy = by;
        this.addedAt = at;
    }

    boolean isOf(String wantedActId, String wantedArticle) {
        return actId.equals(wantedActId) && article.equals(wantedArticle);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getActId() {
        return actId;
    }

    /** How addresses name the provision: {@code 127-2}. */
    public String getArticle() {
        return article;
    }

    public Wording getWording() {
        return new Wording(language, wording);
    }

    /** The username of who added it. */
    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
