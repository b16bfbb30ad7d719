package kz.senim.kb.legislation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an act's table of contents with what stands below it.
 *
 * @param eId the row's id
 * @param kind what it is
 * @param number its number without the word; empty where it has none
 * @param article how addresses name it; null for a heading above articles
 * @param label the designation as printed
 * @param heading its title as printed
 * @param status whether it is in force
 * @param children the rows below it, in order
 */
public record ContentsNode(
        String eId,
        ProvisionKind kind,
        String number,
        @Nullable String article,
        String label,
        String heading,
        ForceStatus status,
        List<ContentsNode> children) {}
