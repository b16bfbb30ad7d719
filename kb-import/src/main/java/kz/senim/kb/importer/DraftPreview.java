package kz.senim.kb.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.senim.kb.importer.DraftIdentity.Field;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.TouchedByEdition;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import org.jspecify.annotations.Nullable;

/**
 * All there is to look at before a file is accepted.
 *
 * @param file the file and its report
 * @param draft what persons decided about it so far
 * @param parsed its text as it is read now
 * @param base the date of the edition it is compared with; null when there is none before it
 * @param differences what it changes in that edition; empty when there is none
 * @param declined the keys of the changes that will not be accepted, with those that go with them
 * @param touched who rests on what changes
 * @param missing what must be told before it can be accepted
 * @param obstacle what else stands in the way; null when nothing does
 */
public record DraftPreview(
        ImportFile file,
        Draft draft,
        ParsedEdition parsed,
        @Nullable LocalDate base,
        List<ProvisionDifference> differences,
        Set<String> declined,
        List<TouchedByEdition.Touched> touched,
        List<Field> missing,
        @Nullable LegislationException obstacle) {

    /** Names a change among those of this preview. */
    public static String key(ProvisionDifference difference) {
        return AcceptedText.key(difference);
    }

    /** Whether nothing stands in the way of accepting it. */
    public boolean ready() {
        return missing.isEmpty() && obstacle == null && parsed.articles() > 0;
    }
}
