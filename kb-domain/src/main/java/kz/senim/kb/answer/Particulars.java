package kz.senim.kb.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is the same of an answer in both languages.
 *
 * @param crisis whether it stands on the crisis card, one key away from every page
 * @param pinned whether staff want it seen first
 * @param reviewDays after how many days it is looked at again
 * @param topics the codes of its topics, the main one first
 * @param needs what to refer for, the first first
 * @param validFrom the first day of what a notice announces; null where there is none
 * @param validTo the last day of it; null where there is none
 */
public record Particulars(
        boolean crisis,
        boolean pinned,
        String owner,
        int reviewDays,
        List<String> topics,
        Set<HelpMode> help,
        Set<Audience> audience,
        List<Need> needs,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Particulars {
        topics = List.copyOf(topics);
        help = Set.copyOf(help);
        audience = Set.copyOf(audience);
        needs = List.copyOf(needs);
    }
}
