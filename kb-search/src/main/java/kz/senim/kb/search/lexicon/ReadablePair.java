package kz.senim.kb.search.lexicon;

/** A learned pair with the word form that stood most often behind each stem. */
public record ReadablePair(LearnedPair pair, String russianForm, String kazakhForm) {

    StemPair stems() {
        return new StemPair(pair.russian(), pair.kazakh());
    }
}
