package kz.senim.kb.web.importer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.senim.kb.importer.ImportMode;
import kz.senim.kb.importer.ImportReport;
import kz.senim.kb.importer.LegislationImport;
import kz.senim.kb.importer.UnusableManifestException;
import kz.senim.kb.importer.Uploads;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Brings files in and tells what became of them. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("administrator")
public class ImportResource {

    private static final int MOST_FILES = 2000;
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_MODE = 20;

    /** Imports, newest first. */
    public record Imports(List<ImportView> imports) {}

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private HttpHeaders headers;

    private LegislationImport imports;
    private Uploads uploads;

    @NullUnmarked
    protected ImportResource() {}

    @Inject
    public ImportResource(LegislationImport imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(List<EntityPart> parts) throws IOException {
        java.nio.file.Path folder = uploads.open();
        boolean submitted = false;
        try {
            List<String> names = new ArrayList<>();
            ImportMode mode = ImportMode.PUBLISH;
            for (EntityPart part : parts) {
                switch (part.getName()) {
                    case "file" -> names.add(keep(folder, names.size(), part));
                    case "manifest" -> keep(folder, null, part);
                    case "mode" -> mode = mode(part);
                    default -> throw ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", part.getName());
                }
            }
            if (names.isEmpty()) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "missing", "file");
            }
            long id = submit(folder, names, mode);
            submitted = true;
            return Response.accepted(ImportView.brief(report(Long.toString(id)), locale()))
                    .location(URI.create("/api/v1/imports/" + id))
                    .build();
        } finally {
            if (!submitted) {
                uploads.discard(folder);
            }
        }
    }

    private long submit(java.nio.file.Path folder, List<String> names, ImportMode mode) {
        try {
            return imports.submit(folder, names, mode);
        } catch (UnusableManifestException e) {
            String what = new ImportMessages(locale()).manifest(e.code(), e.arguments());
            throw ProblemException.because(ProblemKind.REFUSED, "manifest", e.line(), what);
        }
    }

    @GET
    public Imports list() {
        Locale locale = locale();
        return new Imports(imports.latest().stream()
                .map(report -> ImportView.brief(report, locale))
                .toList());
    }

    @GET
    @Path("{id}")
    public ImportView one(@PathParam("id") String id) {
        return ImportView.whole(report(id), locale());
    }

    @POST
    @Path("{id}/accept")
    public Response acceptAll(@PathParam("id") String id) {
        ImportReport report = report(id);
        imports.acceptAll(report.batch().getId());
        return Response.accepted(ImportView.brief(report(id), locale())).build();
    }

    private ImportReport report(String id) {
        Optional<ImportReport> report =
                id.matches("[0-9]{1,18}") ? imports.report(Long.parseLong(id)) : Optional.empty();
        return report.orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    private String keep(java.nio.file.Path folder, @Nullable Integer place, EntityPart part) throws IOException {
        if (place != null && place >= MOST_FILES) {
            throw ProblemException.of(ProblemKind.TOO_LARGE);
        }
        try (InputStream content = part.getContent()) {
            uploads.keep(folder, place, content);
        }
        String name = part.getFileName().orElse("file").replace('\\', '/').replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static ImportMode mode(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            String code = new String(content.readNBytes(LONGEST_MODE), StandardCharsets.UTF_8).strip();
            for (ImportMode mode : ImportMode.values()) {
                if (mode.code().equals(code)) {
                    return mode;
                }
            }
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "mode");
        }
    }

    private Locale locale() {
        return Problems.language(headers.getAcceptableLanguages());
    }
}
