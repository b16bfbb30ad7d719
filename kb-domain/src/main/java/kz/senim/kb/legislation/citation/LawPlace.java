package kz.senim.kb.legislation.citation;

import org.jspecify.annotations.Nullable;

/**
 * The place in an act that a citation names.
 *
 * @param inside from where its numbers are counted: an act, or a unit around the citing words themselves
 * @param article its number, {@code 127-2}; null when the act as a whole, or a unit around the words, is meant
 * @param point the number of the point (пункт, тармақ) or null
 * @param part the number of the part (часть, бөлік) or null
 * @param subpoint the number of the sub-point (подпункт, тармақша) or null
 * @param alinea the number of the paragraph (абзац) or null
 * @param partOfSubpoint whether the part belongs to the sub-point rather than the sub-point to the part
 * @param to the last number where the smallest unit named is a range; null for a single place
 */
public record LawPlace(
        Inside inside,
        @Nullable String article,
        @Nullable String point,
        @Nullable String part,
        @Nullable String subpoint,
        @Nullable String alinea,
        boolean partOfSubpoint,
        @Nullable String to) {

    /** From where numbers are counted. */
    public enum Inside {
        ACT,
        /** «Настоящей статьи», «осы баптың». */
        THIS_ARTICLE,
        /** «Настоящего пункта», «осы тармақтың». */
        THIS_POINT,
        /** «Настоящей части», «осы бөліктің». */
        THIS_PART,
        /** «Настоящего подпункта», «осы тармақшаның». */
        THIS_SUBPOINT
    }

    static final LawPlace WHOLE_ACT = new LawPlace(Inside.ACT, null, null, null, null, null, false, null);

    /** Whether the act as a whole is cited. */
    public boolean isWholeAct() {
        return equals(WHOLE_ACT);
    }

    /** Whether it names nothing below an article. */
    public boolean isWholeArticle() {
        return article != null && point == null && part == null && subpoint == null && alinea == null;
    }
}
