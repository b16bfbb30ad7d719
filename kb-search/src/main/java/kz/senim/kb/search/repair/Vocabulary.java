package kz.senim.kb.search.repair;

import java.util.List;
import java.util.Optional;

/** The words the base knows. */
public interface Vocabulary {

    /** Whether any document, or the thesaurus, has this word in some form. */
    boolean knows(String word);

    /** Whether any document has the word in just this form. */
    boolean isWritten(String word);

    /** Words as written somewhere that sound like this Latin spelling, the commonest first. */
    List<String> soundingLike(String key);

    /**
     * The word as written somewhere that begins and ends so; of several the likeliest beside the other words. With no end
     * it may be the beginning itself.
     */
    Optional<String> between(String beginning, String end, List<String> others);

    /**
     * The phrase of a heading that is abbreviated to these initials; of several the one at home where the other words
     * of the question are, else the commonest.
     */
    Optional<String> abbreviatedTo(String initials, List<String> others);

    /** The phrase that an editor has said is abbreviated so, where these are its very initials. */
    Optional<String> spelledOut(String initials);

    /** Words as written somewhere that differ in so few letters, the likeliest first. */
    List<String> closeTo(String word, int edits);
}
