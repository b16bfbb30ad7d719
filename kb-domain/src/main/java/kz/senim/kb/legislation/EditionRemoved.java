package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.language.Language;

/**
 * Told, inside the transaction, to all who rest on the law when an edition was taken out as if it had never been.
 *
 * @param actId the act
 * @param language the language of the edition
 * @param date the day it spoke for
 */
public record EditionRemoved(String actId, Language language, LocalDate date) implements EditionEvent {}
