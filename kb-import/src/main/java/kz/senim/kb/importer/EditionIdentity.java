package kz.senim.kb.importer;

import java.time.LocalDate;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActRequisites;

/** Which edition of which act, in which language, a file holds. */
record EditionIdentity(ActRequisites requisites, Language language, LocalDate date) {}
