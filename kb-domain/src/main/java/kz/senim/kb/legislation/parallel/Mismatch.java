package kz.senim.kb.legislation.parallel;

import java.util.Locale;
import kz.senim.kb.legislation.ProvisionText;

/**
 * A place where the two languages of an act do not answer to each other.
 *
 * @param kind in what way
 * @param provision the row it is in
 * @param place the eIds of the place in either language: the row's own, or those of a unit inside it; one is missing where
 *     that language has no such place
 * @param paragraphs how many unnumbered paragraphs stand there in either language; 0 where they are not what differs
 */
public record Mismatch(
        Kind kind, Aligned<ProvisionText> provision, Aligned<String> place, Aligned<Integer> paragraphs) {

    static final Aligned<Integer> NOT_COUNTED = new Aligned<>(0, 0);

    /** In what way the languages differ. */
    public enum Kind {
        /** An article, a heading above articles or another row of the tree stands in one language only. */
        PROVISION,
        /** A numbered point, or all that stands below it, is in one language only. */
        POINT,
        /** The same number stands in another unit of the provision. */
        PLACE,
        /** A unit has more unnumbered paragraphs in one language. */
        PARAGRAPHS,
        /** Only one language gives it a heading. */
        HEADING,
        /** It stands below different headings. */
        PARENT,
        /** One language says that it is in force, the other that it is not. */
        STATUS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Mismatch of(Kind kind, Aligned<ProvisionText> row) {
        return new Mismatch(
                kind,
                row,
                new Aligned<>(
                        row.ru() == null ? null : row.ru().eId(),
                        row.kk() == null ? null : row.kk().eId()),
                NOT_COUNTED);
    }
}
