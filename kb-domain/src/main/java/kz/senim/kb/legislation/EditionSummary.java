package kz.senim.kb.legislation;

import java.time.Instant;
import java.time.LocalDate;
import kz.senim.kb.language.Language;

/** An edition without its text: the day it speaks for and the file it came from. */
public record EditionSummary(
        Language language, LocalDate date, String fileName, String sha256, String importedBy, Instant importedAt) {}
