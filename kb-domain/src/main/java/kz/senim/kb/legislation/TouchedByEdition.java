package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.diff.ProvisionChange;

/**
 * Asked, as an event, of all who rest on the law while an edition is weighed and nothing is published yet: who observes
 * it tells what of theirs the changes touch.
 */
public final class TouchedByEdition {

    /** The most that is told; a person reads no more. */
    private static final int MOST = 500;

    /**
     * Something that rests on a provision the edition changes.
     *
     * @param kind what it is, a code as in message keys: {@code report}
     * @param eId the provision it rests on
     * @param words by what a person recognises it
     */
    public record Touched(String kind, String eId, String words) {}

    private final String actId;
    private final Language language;
    private final LocalDate date;
    private final List<ProvisionChange> changes;
    private final List<Touched> touched = new ArrayList<>();

    /** A question about an edition of this date that would change the text in force so. */
    public TouchedByEdition(String actId, Language language, LocalDate date, List<ProvisionChange> changes) {
        this.actId = actId;
        this.language = language;
        this.date = date;
        this.changes = List.copyOf(changes);
    }

    public String actId() {
        return actId;
    }

    public Language language() {
        return language;
    }

    public LocalDate date() {
        return date;
    }

    public List<ProvisionChange> changes() {
        return changes;
    }

    /** Answers with one thing that is touched. */
    public void tell(Touched one) {
        if (touched.size() < MOST) {
            touched.add(one);
        }
    }

    /** What was answered. */
    public List<Touched> told() {
        return List.copyOf(touched);
    }
}
