package kz.senim.kb.importer.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.importer.reference.RowProblem.Kind;
import kz.senim.kb.importer.source.SpreadsheetRows;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.ReferenceImport;
import kz.senim.kb.reference.ReferenceImports;
import kz.senim.kb.reference.ReferenceTable;
import kz.senim.kb.reference.ReferenceTables;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.NullUnmarked;

/**
 * The door to importing reference tables from spreadsheets: a preview first, which keeps nothing, and then the same file
 * again, accepted as it was previewed.
 */
@ApplicationScoped
@Transactional
public class ReferenceFileImport {

    private ReferenceTables tables;
    private ReferenceImports imports;
    private Regions regions;

    @NullUnmarked
    protected ReferenceFileImport() {}

    @Inject
    public ReferenceFileImport(ReferenceTables tables, ReferenceImports imports, Regions regions) {
        this.tables = tables;
        this.imports = imports;
        this.regions = regions;
    }

    /**
     * What a file would do.
     *
     * @param changes what becomes of the rows it tells, and of those that end because of them
     * @param problems its lines that cannot be told; nothing is accepted while there are any
     * @param fingerprint of the file and of what it would do: what was seen and is accepted
     */
    public record Preview(List<ReferenceImports.Change> changes, List<RowProblem> problems, String fingerprint) {
        public Preview {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a file would do to a table.
     *
     * @throws ReferenceException when there is no such table
     * @throws UnreadableSourceException when the file is no spreadsheet
     */
    public Preview preview(String tableCode, byte[] content) throws UnreadableSourceException {
        return preview(tableCode, read(tableCode, content), content);
    }

    private Preview preview(String tableCode, ReferenceFile file, byte[] content) {
        ReferenceImports.Preview preview = imports.preview(tableCode, file.lines());
        List<RowProblem> problems = new ArrayList<>(file.problems());
        preview.clashes()
                .forEach(clash -> problems.add(new RowProblem(
                        Kind.OVERLAPS, clash.line(), "", clash.otherFrom().toString())));
        String told = sha256(content) + preview.changes();
        return new Preview(preview.changes(), problems, sha256(told.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Tells the rows of a file, all or none of them.
     *
     * @param fingerprint that of the preview
     * @throws ReferenceException when there is no such table, the file has problems, or it would do something else by
     *     now than its preview told
     * @throws UnreadableSourceException when the file is no spreadsheet
     */
    public ReferenceImport accept(String tableCode, String fileName, byte[] content, String fingerprint)
            throws UnreadableSourceException {
        ReferenceFile file = read(tableCode, content);
        Preview preview = preview(tableCode, file, content);
        if (!preview.problems().isEmpty()) {
            throw new ReferenceException(Reason.HAS_PROBLEMS, preview.problems().size());
        }
        if (!preview.fingerprint().equals(fingerprint)) {
            throw new ReferenceException(Reason.CHANGED_MEANWHILE);
        }
        return imports.accept(tableCode, file.lines(), fileName, sha256(content));
    }

    private ReferenceFile read(String tableCode, byte[] content) throws UnreadableSourceException {
        ReferenceTable table = tables.table(tableCode);
        Map<String, Long> known = new HashMap<>();
        for (Region region : regions.all()) {
            List<String> names = new ArrayList<>(region.getOtherNames());
            for (Language language : Language.values()) {
                names.add(region.name(language));
            }
            if (region.getKato() != null) {
                names.add(region.getKato());
            }
            names.forEach(name -> known.putIfAbsent(name.toLowerCase(Locale.ROOT), region.getId()));
        }
        return ReferenceFile.read(
                SpreadsheetRows.read(content), table.getColumns(), name -> known.get(name.toLowerCase(Locale.ROOT)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
