package kz.senim.kb.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import kz.senim.kb.backup.Backup;
import kz.senim.kb.backup.RestoredBase;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.web.rest.LimitedStream;
import org.jspecify.annotations.NullUnmarked;

/** The whole base out and in, for administrators. */
@Path("/")
@RequestScoped
@RolesAllowed("administrator")
public class BackupResource {

    private static final String ZIP = "application/zip";
    private static final long MOST_BYTES = 4L << 30;

    /** What a restore put in. */
    public record Restored(int tables, long rows) {}

    private Backup backup;

    @NullUnmarked
    protected BackupResource() {}

    @Inject
    public BackupResource(Backup backup) {
        this.backup = backup;
    }

    @GET
    @Path("/backup")
    @Produces(ZIP)
    public Response write() throws IOException {
        // first to a file: what fails then fails before the answer begins
        java.nio.file.Path file = Files.createTempFile("senim-backup", ".zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            backup.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        backup.noteTaken();
        LocalDate today = Today.inKazakhstan();
        StreamingOutput body = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(body, ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"senim-" + today + ".zip\"")
                .build();
    }

    @POST
    @Path("/restore")
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    public Restored restore(InputStream body) throws IOException {
        java.nio.file.Path file = Files.createTempFile("senim-restore", ".zip");
        try {
            Files.copy(new LimitedStream(body, MOST_BYTES), file, StandardCopyOption.REPLACE_EXISTING);
            RestoredBase restored = backup.restore(file);
            return new Restored(restored.tables(), restored.rows());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
