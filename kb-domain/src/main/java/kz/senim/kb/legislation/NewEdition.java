package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.language.Language;

/**
 * An edition to be published.
 *
 * @param requisites what identifies its act
 * @param language the language of the text
 * @param date the day the text speaks for
 * @param text its rows
 * @param source the file it was read from
 * @param by who brings it in
 * @param sample whether it only shows how the base works and is no law
 */
public record NewEdition(
        ActRequisites requisites,
        Language language,
        LocalDate date,
        EditionText text,
        SourceFile source,
        String by,
        boolean sample) {}
