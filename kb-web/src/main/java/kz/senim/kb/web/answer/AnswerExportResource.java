package kz.senim.kb.web.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.answer.AnswerSheet;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.Need;
import kz.senim.kb.importer.paper.AnswerPaper;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.staff.Role;
import kz.senim.kb.web.faces.ScreenTexts;
import kz.senim.kb.web.rest.FileName;
import kz.senim.kb.web.rest.PaperFormat;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An answer to take along: to print, send and keep, with the norms it rests on as they read today. */
@Path("/answers/{code}/{lang}/export")
@RequestScoped
public class AnswerExportResource {

    private Answers answers;
    private ScreenTexts texts;

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private SecurityContext security;

    @NullUnmarked
    protected AnswerExportResource() {}

    @Inject
    public AnswerExportResource(Answers answers, ScreenTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @GET
    public Response export(
            @PathParam("code") String code,
            @PathParam("lang") String lang,
            @QueryParam("format") @Nullable String format) {
        Language language = Language.of(lang).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
        PaperFormat wanted = PaperFormat.of(format == null ? "" : format)
                .orElseThrow(() -> ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "format"));
        LocalDate today = Today.inKazakhstan();
        boolean drafts = !security.isUserInRole(Role.OPERATOR.code());
        AnswerSheet sheet = answers.sheet(code, language, drafts, today);
        String ending = "." + wanted.code();
        return Response.ok(wanted.write(AnswerPaper.of(sheet, names(sheet.needs(), language))))
                .type(wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.attachment(
                                code + "_" + lang + "_" + today + ending,
                                FileName.part(sheet.text().title()) + ", " + today + ending))
                .build();
    }

    /** Whom to refer to, as the screens call them. */
    private List<String> names(List<Need> needs, Language language) {
        Map<String, String> words = language == Language.KK ? texts.getKk() : texts.getRu();
        return needs.stream()
                .map(need -> words.getOrDefault("answer.need_" + need.name().toLowerCase(Locale.ROOT), need.code()))
                .toList();
    }
}
