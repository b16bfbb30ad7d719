package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.language.Language;

/** Something that happened to an edition of an act. */
public sealed interface EditionEvent permits EditionPublished, EditionRemoved {

    String actId();

    Language language();

    LocalDate date();
}
