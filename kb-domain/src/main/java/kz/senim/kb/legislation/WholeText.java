package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.language.Language;

/**
 * An act's text in one language on one day, with what tells which act it is: all that is needed to give it away.
 *
 * @param requisites what identifies the act
 * @param sample whether it only shows how the base works and is no law
 * @param language the language of the text
 * @param edition the date of the edition that speaks for the day asked for
 * @param on the day asked for
 * @param text its rows
 */
public record WholeText(
        ActRequisites requisites,
        boolean sample,
        Language language,
        LocalDate edition,
        LocalDate on,
        EditionText text) {

    /** The act's title in the language of the text, or in the other one where it is not known in this. */
    public String title() {
        String own = language == Language.RU ? requisites.titleRu() : requisites.titleKk();
        String other = language == Language.RU ? requisites.titleKk() : requisites.titleRu();
        return own.isEmpty() ? other : own;
    }
}
