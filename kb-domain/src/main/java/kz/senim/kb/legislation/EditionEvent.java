package kz.senim.kb.legislation;

import kz.senim.kb.language.Language;

/** Told, inside the transaction, when the text of an act changes. */
public sealed interface EditionEvent permits EditionPublished, EditionRemoved {

    String actId();

    Language language();
}
