package kz.senim.kb.importer.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.source.TableFile;
import kz.senim.kb.importer.source.UnreadableSourceException;

/** The examples of HSDS come in and go out again with the same content. */
class HsdsExamplesTest {

    private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";
    private static final String ORGANIZATION = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";

    @OnEveryDatabase
    void aWholeServiceIsGivenBackAsItCame(TestBase base) throws IOException {
        DirectoryDesk desk = new DirectoryDesk(base);
        String text = Files.readString(Corpus.file("hsds", "examples/service_full.json"));
        desk.take("examples", Map.of("service_full.json", text));

        JsonObject given = desk.export(export -> export.service(SERVICE)).orElseThrow();
        assertThat(given).isEqualTo(DirectoryDesk.parse(text));
        assertThat(faults("service", given)).isEmpty();
    }

    @OnEveryDatabase
    void aWholeOrganizationIsGivenBackAsItCame(TestBase base) throws IOException {
        DirectoryDesk desk = new DirectoryDesk(base);
        String text = Files.readString(Corpus.file("hsds", "examples/organization_full.json"));
        desk.take("examples", Map.of("organization_full.json", text));

        JsonObject given =
                desk.export(export -> export.organization(ORGANIZATION)).orElseThrow();
        assertThat(given).isEqualTo(DirectoryDesk.parse(text));
        assertThat(faults("organization", given)).isEmpty();
    }

    @OnEveryDatabase
    void whatSaysOnlyWhichApiItIsHoldsNothing(TestBase base) throws IOException {
        DirectoryDesk desk = new DirectoryDesk(base);
        long id =
                desk.take("examples", Map.of("base.json", Files.readString(Corpus.file("hsds", "examples/base.json"))));
        assertThat(desk.problems(id))
                .extracting(DirectoryImportProblem::getCode)
                .containsExactly("unknown_table");
        assertThat(desk.services()).isZero();
    }

    @OnEveryDatabase
    void tablesAreGivenBackButForRowsThatReferToNothing(TestBase base) throws IOException, UnreadableSourceException {
        DirectoryDesk desk = new DirectoryDesk(base);
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(Corpus.file("hsds", "examples/csv"))) {
            for (Path path : paths.sorted().toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readString(path));
            }
        }
        long id = desk.take("tables", files);

        List<String> lost = desk.problems(id).stream()
                .filter(DirectoryImportProblem::isRowLost)
                .map(DirectoryImportProblem::getFile)
                .toList();
        List<String> cells = desk.problems(id).stream()
                .filter(problem -> problem.getCode().equals("broken_reference") && !problem.isRowLost())
                .map(problem -> problem.getFile() + ' ' + problem.getArguments().get(0))
                .toList();
        assertThat(lost)
                .containsExactlyInAnyOrder(
                        "attributes.csv",
                        "metadata.csv",
                        "meta_table_descriptions.csv",
                        "service_capacity.csv",
                        "taxonomies.csv",
                        "taxonomy_terms.csv",
                        "units.csv",
                        "url.csv");
        assertThat(cells).contains("locations.csv organization_id", "service_areas.csv service_at_location_id");
        Map<String, byte[]> given = desk.csv();
        for (String file : files.keySet()) {
            if (!lost.contains(file)) {
                assertThat(withoutColumns(rows(given.getOrDefault(file, new byte[0])), cells, file))
                        .as(file)
                        .isEqualTo(withoutColumns(
                                rows(files.get(file).getBytes(java.nio.charset.StandardCharsets.UTF_8)), cells, file));
            }
        }
        JsonObject service = desk.export(export -> export.service(SERVICE)).orElseThrow();
        assertThat(faults("service", service)).isEmpty();
    }

    private static List<Map<String, String>> rows(byte[] content) throws UnreadableSourceException {
        List<TableFile.Row> rows = TableFile.rows(content);
        List<Map<String, String>> named = new ArrayList<>();
        for (TableFile.Row row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int column = 0; column < rows.get(0).cells().size(); column++) {
                if (!row.cell(column).isEmpty()) {
                    cells.put(rows.get(0).cell(column), row.cell(column));
                }
            }
            named.add(cells);
        }
        return named;
    }

    private static List<Map<String, String>> withoutColumns(
            List<Map<String, String>> rows, List<String> cells, String file) {
        rows.forEach(row -> row.keySet().removeIf(column -> cells.contains(file + ' ' + column)));
        return rows;
    }

    static Set<ValidationMessage> faults(String schema, JsonObject json) {
        JsonSchema loaded = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Corpus.file("hsds", "schema/" + schema + ".json").toUri());
        return loaded.validate(
                json.toString(),
                com.networknt.schema.InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
}
