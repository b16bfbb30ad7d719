package kz.senim.kb.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What identifies an act and stands outside its text.
 *
 * @param actId the act's id as on adilet: {@code Z020000345_}; letters, digits and {@code _ -}, at most 60
 * @param kind what kind of act it is
 * @param number its registered number, {@code 226-V}; empty where it has none
 * @param adopted the day it was adopted, where known
 * @param titleRu its title in Russian; empty where not known
 * @param titleKk its title in Kazakh; empty where not known
 * @param status whether the act as a whole is in force; null where the document does not say
 */
public record ActRequisites(
        String actId,
        ActKind kind,
        String number,
        @Nullable LocalDate adopted,
        String titleRu,
        String titleKk,
        @Nullable ForceStatus status) {}
