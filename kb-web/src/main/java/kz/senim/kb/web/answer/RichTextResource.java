package kz.senim.kb.web.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.senim.kb.markup.Cleaned;
import kz.senim.kb.markup.Dropped;
import kz.senim.kb.markup.RichText;

/** Cleans what an editor pastes, and tells what it lost. Nothing of it is kept. */
@Path("/rich-text")
@RequestScoped
public class RichTextResource {

    /** What is left of a pasted text. */
    public record CleanedView(String html, List<String> dropped) {}

    @POST
    @RolesAllowed({"editor", "reviewer"})
    @Consumes(MediaType.TEXT_HTML)
    @Produces(MediaType.APPLICATION_JSON)
    public CleanedView clean(String html) {
        Cleaned cleaned = RichText.clean(html);
        return new CleanedView(
                cleaned.text().html(),
                cleaned.dropped().stream().map(Dropped::code).toList());
    }
}
