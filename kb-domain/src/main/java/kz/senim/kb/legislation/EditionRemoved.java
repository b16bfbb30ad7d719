package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.language.Language;

/**
 * Told, inside the transaction, when an edition imported by mistake was taken out.
 *
 * @param actId the act, which may be gone with it
 * @param language the language of the edition
 * @param date the day it spoke for
 */
public record EditionRemoved(String actId, Language language, LocalDate date) implements EditionEvent {}
