package kz.senim.kb.importer;

import java.util.List;
import java.util.Set;

/**
 * An import and its files, in order.
 *
 * @param undone the entries of the history that were taken back since
 */
public record ImportReport(ImportBatch batch, List<ImportFile> files, Set<Long> undone) {

    /** Whether the file's edition was accepted and taken back again. */
    public boolean isUndone(ImportFile file) {
        Long entry = file.getHistory();
        return entry != null && undone.contains(entry);
    }
}
