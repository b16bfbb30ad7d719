package kz.senim.kb.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;

/** Holds the lexicon in use; whoever reads it never waits. */
@ApplicationScoped
public class CurrentLexicon {
    private final LexiconRecords records;
    private volatile LexiconSnapshot snapshot = LexiconSnapshot.EMPTY;

    @NullUnmarked
    protected CurrentLexicon() {
        this(null);
    }

    @Inject
    public CurrentLexicon(LexiconRecords records) {
        this.records = records;
    }

    /** The lexicon as it is now. */
    public LexiconSnapshot snapshot() {
        return snapshot;
    }

    /** Takes what is in the database into use; one at a time, lest an older state replaces a newer one. */
    public synchronized void refresh() {
        snapshot = records.load();
    }
}
