package kz.senim.kb.importer.source;

import java.time.LocalDate;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a document itself says that it is; each part null where it does not say.
 *
 * @param title the act's title in the document's language
 * @param kind what kind of act it is
 * @param number its registered number, {@code 226-V}
 * @param adopted the day it was adopted
 * @param status whether the act as a whole is in force
 * @param actId its id on adilet, {@code Z020000345_}
 * @param edition the day the text speaks for, which only an archived page names
 */
public record Requisites(
        @Nullable String title,
        @Nullable ActKind kind,
        @Nullable String number,
        @Nullable LocalDate adopted,
        @Nullable ForceStatus status,
        @Nullable String actId,
        @Nullable LocalDate edition) {}
