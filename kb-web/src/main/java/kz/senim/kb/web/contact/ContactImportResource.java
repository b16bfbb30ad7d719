package kz.senim.kb.web.contact;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.importer.hsds.ColumnMapping;
import kz.senim.kb.importer.hsds.DirectoryImport;
import kz.senim.kb.importer.hsds.DirectoryImports;
import kz.senim.kb.importer.hsds.HsdsExport;
import kz.senim.kb.importer.hsds.ItemKind;
import kz.senim.kb.importer.hsds.RememberedMapping;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Brings directories of contacts in, shows what they would change, and gives the directory out. */
@Path("/contact-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("administrator")
public class ContactImportResource {

    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 256 * 1024 * 1024;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_MAPPING = 100_000;
    private static final int PAGE = 50;
    private static final int MOST_TAKEN = 200_000;

    /** Imports, newest first. */
    public record Imports(List<ContactImportView> imports) {}

    /** A page of what an import does. */
    public record Items(List<ContactImportView.Item> items) {}

    /** A page of what is wrong with rows. */
    public record RowProblems(List<ContactImportView.RowProblem> problems) {}

    /** The columns of a plain table, what they likely hold, and all that a column may hold. */
    public record Columns(List<String> headings, Map<String, String> guess, List<String> fields) {}

    /** A remembered mapping. */
    public record Mapping(String name, Map<String, String> columns) {

        static Mapping of(RememberedMapping mapping) {
            return new Mapping(mapping.getName(), mapping.getMapping().fields());
        }
    }

    /** All remembered mappings. */
    public record Mappings(List<Mapping> mappings) {}

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private HttpHeaders headers;

    private DirectoryImports imports;
    private HsdsExport export;

    @NullUnmarked
    protected ContactImportResource() {}

    @Inject
    public ContactImportResource(DirectoryImports imports, HsdsExport export) {
        this.imports = imports;
        this.export = export;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(List<EntityPart> parts) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String source = "";
        String mapping = "";
        String remember = "";
        long bytes = 0;
        for (EntityPart part : parts) {
            switch (part.getName()) {
                case "file" -> {
                    byte[] content = content(part);
                    bytes += content.length;
                    if (files.size() == MOST_FILES || bytes > MOST_BYTES) {
                        throw ProblemException.of(ProblemKind.TOO_LARGE);
                    }
                    files.put(free(name(part), files), content);
                }
                case "source" -> source = text(part, LONGEST_SOURCE);
                case "mapping" -> mapping = text(part, LONGEST_MAPPING);
                case "remember" -> remember = text(part, LONGEST_SOURCE);
                default -> throw ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", part.getName());
            }
        }
        if (files.isEmpty()) {
            throw JsonBody.missing("file");
        }
        if (source.isEmpty()) {
            throw JsonBody.missing("source");
        }
        ColumnMapping columns = mapping.isEmpty() ? null : mapping(mapping);
        if (columns != null && !remember.isEmpty()) {
            imports.remember(remember, columns);
        }
        long id = imports.submit(source, files, columns);
        return Response.accepted(view(imports.show(id)))
                .location(URI.create("/api/v1/contact-imports/" + id))
                .build();
    }

    @POST
    @Path("columns")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Columns columns(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                try {
                    List<String> headings = imports.headings(name(part), content(part)).stream()
                            .filter(heading -> !heading.isBlank())
                            .distinct()
                            .toList();
                    return new Columns(headings, ColumnMapping.guess(headings).fields(), ColumnMapping.known());
                } catch (UnreadableSourceException unreadable) {
                    return new Columns(List.of(), Map.of(), ColumnMapping.known());
                }
            }
        }
        throw JsonBody.missing("file");
    }

    @GET
    @Path("mappings")
    public Mappings mappings() {
        return new Mappings(imports.mappings().stream().map(Mapping::of).toList());
    }

    @GET
    public Imports list() {
        return new Imports(imports.latest().stream().map(this::view).toList());
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public ContactImportView one(@PathParam("id") long id) {
        return view(imports.show(id));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/items")
    public Items items(
            @PathParam("id") long id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @DefaultValue("1") int page) {
        ItemKind asked = kind == null ? null : ItemKind.of(kind).orElseThrow(() -> JsonBody.unknown("kind"));
        return new Items(imports.items(id, asked, PAGE, offset(page)).stream()
                .map(ContactImportView.Item::of)
                .toList());
    }

    @GET
    @Path("{id: [0-9]{1,18}}/problems")
    public RowProblems problems(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") int page) {
        Locale locale = Problems.language(headers.getAcceptableLanguages());
        return new RowProblems(imports.problems(id, PAGE, offset(page)).stream()
                .map(problem -> ContactImportView.RowProblem.of(problem, locale))
                .toList());
    }

    @POST
    @Path("{id: [0-9]{1,18}}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") long id, JsonBody body) {
        imports.accept(
                id,
                new HashSet<>(body.texts("taken", MOST_TAKEN, 36)),
                body.flag("close").orElse(false));
        return Response.accepted(view(imports.show(id))).build();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/undo")
    public Response undo(@PathParam("id") long id) {
        imports.undo(id);
        return Response.accepted(view(imports.show(id))).build();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/discard")
    public ContactImportView discard(@PathParam("id") long id) {
        imports.discardImport(id);
        return view(imports.show(id));
    }

    @GET
    @Path("export.json")
    public Response json() {
        StreamingOutput written = export::writeJson;
        return Response.ok(written, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts.json\"")
                .build();
    }

    @GET
    @Path("export.zip")
    @Produces("application/zip")
    public Response csv() {
        StreamingOutput written = export::writeCsv;
        return Response.ok(written, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts-csv.zip\"")
                .build();
    }

    private ContactImportView view(DirectoryImport run) {
        return ContactImportView.of(run, imports.progress(run.getId()));
    }

    private static int offset(int page) {
        if (page < 1 || page > 1_000_000) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", "page", 1, 1_000_000);
        }
        return (page - 1) * PAGE;
    }

    private static ColumnMapping mapping(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            json.forEach((heading, field) -> {
                if (!(field instanceof JsonString name)
                        || !ColumnMapping.known().contains(name.getString())) {
                    throw JsonBody.unknown("mapping");
                }
                fields.put(heading, name.getString());
            });
            return new ColumnMapping(fields);
        } catch (JsonException noJson) {
            throw JsonBody.unknown("mapping");
        }
    }

    private static byte[] content(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw ProblemException.of(ProblemKind.TOO_LARGE);
            }
            return bytes;
        }
    }

    private static String text(EntityPart part, int longest) throws IOException {
        try (InputStream content = part.getContent()) {
            String text = new String(content.readNBytes(longest * 4 + 1), StandardCharsets.UTF_8).strip();
            if (text.length() > longest) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "bad-length", part.getName(), longest);
            }
            return text;
        }
    }

    private static String name(EntityPart part) {
        String name = part.getFileName().orElse("file").replace('\\', '/').replaceAll("\\p{Cntrl}", "");
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.length() > LONGEST_SOURCE ? last.substring(last.length() - LONGEST_SOURCE) : last;
    }

    private static String free(String name, Map<String, byte[]> files) {
        String free = name;
        for (int number = 2; files.containsKey(free); number++) {
            free = number + "-" + name;
        }
        return free;
    }
}
