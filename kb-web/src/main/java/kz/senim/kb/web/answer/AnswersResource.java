package kz.senim.kb.web.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.answer.Answer;
import kz.senim.kb.answer.AnswerEvent;
import kz.senim.kb.answer.AnswerException;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.AnswerRevision;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.AnswerTextJson;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.answer.ReviewFlag;
import kz.senim.kb.answer.ReviewFlags;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.legislation.diff.TextDiff;
import kz.senim.kb.legislation.diff.TextSegment;
import kz.senim.kb.staff.Role;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Answers: editors write them, reviewers approve them, everybody reads what is published. */
@Path("/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

    private static final String EDITOR = "editor";
    private static final String REVIEWER = "reviewer";
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_COMMENT = 4000;
    private static final int MOST_REVISIONS = 1_000_000;

    /** An answer in a list. */
    public record Listed(
            String code,
            String kind,
            boolean crisis,
            boolean pinned,
            boolean sample,
            String owner,
            List<String> topics,
            Map<String, ListedLanguage> languages) {}

    /** One language of an answer in a list. */
    public record ListedLanguage(
            String title,
            String state,
            boolean published,
            @Nullable Instant verifiedAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant behindSince,
            @Nullable LocalDate outdatedSince) {}

    /** Answers. */
    public record Listing(List<Listed> answers) {}

    /** A revision, without its words. */
    public record RevisionView(int number, String writtenBy, Instant writtenAt) {}

    /** Revisions and what was done. */
    public record HistoryView(List<RevisionView> revisions, List<EventView> events) {}

    /** Something that was done. */
    public record EventView(
            String deed, @Nullable String lang, @Nullable Integer revision, String by, Instant at, String comment) {}

    /** The words of a revision. */
    public record RevisionText(int number, String writtenBy, Instant writtenAt, JsonObject text) {}

    /** Two revisions, word by word. */
    public record Comparison(int from, int to, List<Run> runs) {}

    /** Words that both revisions have, or one of them. */
    public record Run(String kind, String text) {}

    /** What was typed and not saved. */
    public record Typing(int basedOn, Instant keptAt, JsonObject text) {}

    private Answers answers;
    private ReviewFlags flags;

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private SecurityContext security;

    @NullUnmarked
    protected AnswersResource() {}

    @Inject
    public AnswersResource(Answers answers, ReviewFlags flags) {
        this.answers = answers;
        this.flags = flags;
    }

    @GET
    public Listing list(@QueryParam("kind") @Nullable String kind, @QueryParam("topic") @Nullable String topic) {
        Optional<AnswerKind> wanted = Optional.ofNullable(kind)
                .map(code -> Coded.of(AnswerKind.class, code).orElseThrow(() -> JsonBody.unknown("kind")));
        return new Listing(answers.list(!isStaff()).stream()
                .filter(answer -> wanted.isEmpty() || wanted.get() == answer.getKind())
                .filter(answer -> topic == null || answer.particulars().topics().contains(topic))
                .map(this::listed)
                .toList());
    }

    private Listed listed(Answer answer) {
        LocalDate today = Today.inKazakhstan();
        Map<String, ListedLanguage> languages = new LinkedHashMap<>();
        for (AnswerInLanguage words : answer.languages()) {
            AnswerRevision published = words.getPublished();
            if (isStaff() || published != null) {
                AnswerRevision shown = isStaff() || published == null ? words.getLatest() : published;
                languages.put(
                        words.getLanguage().code(),
                        new ListedLanguage(
                                shown.text().title(),
                                isStaff() ? words.getState().code() : "published",
                                published != null,
                                words.getVerifiedAt(),
                                words.dueOn(),
                                words.getBehindSince(),
                                words.outdatedSince(today)));
            }
        }
        return new Listed(
                answer.getCode(),
                answer.getKind().code(),
                answer.isCrisis(),
                answer.isPinned(),
                answer.isSample(),
                answer.getOwner(),
                answer.particulars().topics(),
                languages);
    }

    @POST
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonBody body) {
        AnswerKind kind = Coded.of(AnswerKind.class, body.requiredText("kind", LONGEST_CODE))
                .orElseThrow(() -> JsonBody.unknown("kind"));
        Map<Language, AnswerText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (body.json().containsKey(language.code())) {
                texts.put(language, text(body, language.code()));
            }
        }
        Answer created = answers.create(
                body.requiredText("code", LONGEST_CODE),
                kind,
                ParticularsBody.of(body, kind, username()),
                texts,
                false);
        return Response.status(Response.Status.CREATED).entity(view(created)).build();
    }

    @GET
    @Path("{code}")
    public AnswerView read(@PathParam("code") String code) {
        Answer answer = answers.find(code);
        if (!isStaff() && !answer.isPublished()) {
            throw new AnswerException(Reason.NO_SUCH_ANSWER, code);
        }
        return view(answer);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView classify(@PathParam("code") String code, JsonBody body) {
        Answer answer = answers.find(code);
        int version = number(body, "version");
        return view(answers.classify(
                code,
                version,
                ParticularsBody.of(body, answer.getKind(), answer.getOwner()),
                security.isUserInRole(REVIEWER)));
    }

    @PUT
    @Path("{code}/{lang}")
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView save(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        answers.save(code, language(lang), number(body, "basedOn"), text(body, "text"));
        return read(code);
    }

    @POST
    @Path("{code}/{lang}/submit")
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView submit(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.submit(code, language(lang), number(body, "revision"), comment(body)));
    }

    @POST
    @Path("{code}/{lang}/return")
    @RolesAllowed(REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView giveBack(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.giveBack(code, language(lang), body.requiredText("comment", LONGEST_COMMENT)));
    }

    @POST
    @Path("{code}/{lang}/publish")
    @RolesAllowed(REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView publish(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.publish(code, language(lang), number(body, "revision"), comment(body)));
    }

    @POST
    @Path("{code}/{lang}/publish-urgently")
    @RolesAllowed(REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView publishUrgently(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.publishUrgently(
                code, language(lang), number(body, "revision"), body.requiredText("comment", LONGEST_COMMENT)));
    }

    @POST
    @Path("{code}/{lang}/confirm")
    @RolesAllowed(REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView confirm(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.confirm(code, language(lang), comment(body)));
    }

    @POST
    @Path("{code}/{lang}/verify")
    @RolesAllowed(REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView verify(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.verify(code, language(lang), comment(body)));
    }

    @POST
    @Path("{code}/{lang}/in-step")
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView keepInStep(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.keepInStep(code, language(lang), comment(body)));
    }

    @POST
    @Path("{code}/{lang}/archive")
    @RolesAllowed(REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView archive(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.archive(code, language(lang), comment(body)));
    }

    @POST
    @Path("{code}/{lang}/comments")
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView comment(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        return view(answers.comment(code, language(lang), body.requiredText("comment", LONGEST_COMMENT)));
    }

    @GET
    @Path("{code}/history")
    @RolesAllowed({EDITOR, REVIEWER, "head", "administrator"})
    public HistoryView history(@PathParam("code") String code, @QueryParam("lang") @Nullable String lang) {
        Answer answer = answers.find(code);
        List<RevisionView> revisions = lang == null
                ? List.of()
                : answers.revisions(answer.getCode(), language(lang)).stream()
                        .map(revision -> new RevisionView(
                                revision.getNumber(), revision.getWrittenBy(), revision.getWrittenAt()))
                        .toList();
        return new HistoryView(
                revisions,
                answers.history(code).stream().map(AnswersResource::event).toList());
    }

    private static EventView event(AnswerEvent event) {
        Language language = event.getLanguage();
        return new EventView(
                event.getDeed().code(),
                language == null ? null : language.code(),
                event.getRevision(),
                event.getBy(),
                event.getAt(),
                event.getWords());
    }

    @GET
    @Path("{code}/{lang}/revisions/{number: [0-9]{1,9}}")
    @RolesAllowed({EDITOR, REVIEWER, "head", "administrator"})
    public RevisionText revision(
            @PathParam("code") String code, @PathParam("lang") String lang, @PathParam("number") int number) {
        AnswerRevision revision = answers.revision(code, language(lang), number);
        return new RevisionText(
                revision.getNumber(),
                revision.getWrittenBy(),
                revision.getWrittenAt(),
                AnswerTextJson.of(revision.text()));
    }

    @GET
    @Path("{code}/{lang}/revisions/{number: [0-9]{1,9}}/changes")
    @RolesAllowed({EDITOR, REVIEWER, "head", "administrator"})
    public Comparison compare(
            @PathParam("code") String code,
            @PathParam("lang") String lang,
            @PathParam("number") int number,
            @QueryParam("from") int from) {
        AnswerRevision before = answers.revision(code, language(lang), from);
        AnswerRevision after = answers.revision(code, language(lang), number);
        List<TextSegment> runs =
                TextDiff.between(before.text().plain(), after.text().plain());
        return new Comparison(
                from,
                number,
                runs.stream().map(run -> new Run(run.kind().code(), run.text())).toList());
    }

    @GET
    @Path("{code}/{lang}/typing")
    @RolesAllowed({EDITOR, REVIEWER})
    public Response typing(@PathParam("code") String code, @PathParam("lang") String lang) {
        return answers.keptTyping(code, language(lang))
                .map(kept -> new Typing(kept.getBasedOn(), kept.getAt(), AnswerTextJson.of(kept.text())))
                .map(typing -> Response.ok(typing).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @PUT
    @Path("{code}/{lang}/typing")
    @RolesAllowed({EDITOR, REVIEWER})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keepTyping(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        answers.keepTyping(code, language(lang), number(body, "basedOn"), text(body, "text"));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{code}/{lang}/typing")
    @RolesAllowed({EDITOR, REVIEWER})
    public Response dropTyping(@PathParam("code") String code, @PathParam("lang") String lang) {
        answers.dropTyping(code, language(lang));
        return Response.noContent().build();
    }

    private AnswerView view(Answer answer) {
        LocalDate today = Today.inKazakhstan();
        Map<String, LanguageView> languages = new LinkedHashMap<>();
        for (AnswerInLanguage words : answer.languages()) {
            AnswerRevision published = words.getPublished();
            if (isStaff() || published != null) {
                languages.put(
                        words.getLanguage().code(),
                        LanguageView.of(
                                words,
                                answers.norms(published == null ? words.getLatest() : published, today),
                                today,
                                isStaff()));
            }
        }
        return AnswerView.of(
                answer,
                languages,
                flags.of(answer.getCode()).stream()
                        .filter(flag -> isStaff() || isSeenByOperators(flag, today))
                        .map(FlagView::of)
                        .toList());
    }

    private static boolean isSeenByOperators(ReviewFlag flag, LocalDate today) {
        return flag.isOpen() && !flag.getEffective().isAfter(today);
    }

    private boolean isStaff() {
        return !security.isUserInRole(Role.OPERATOR.code());
    }

    private String username() {
        return security.getUserPrincipal().getName();
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    private static int number(JsonBody body, String field) {
        return body.number(field, 0, MOST_REVISIONS).orElseThrow(() -> JsonBody.missing(field));
    }

    private static String comment(JsonBody body) {
        return body.text("comment", LONGEST_COMMENT).orElse("");
    }

    private static AnswerText text(JsonBody body, String field) {
        if (!(body.json().get(field) instanceof JsonObject json)) {
            throw JsonBody.missing(field);
        }
        return AnswerTextJson.read(json);
    }
}
