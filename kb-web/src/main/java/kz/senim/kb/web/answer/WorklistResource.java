package kz.senim.kb.web.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.senim.kb.answer.Answer;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.answer.AnswerState;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.NotHelpfulReports;
import kz.senim.kb.answer.ReviewFlags;
import kz.senim.kb.answer.Shortcomings;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What those who write and review have to do. */
@Path("/worklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"editor", "reviewer"})
public class WorklistResource {

    /** One thing to do. */
    public record Task(
            String code,
            String kind,
            @Nullable String lang,
            String title,
            @Nullable LocalDate day) {}

    /** An answer and why it must be looked at again. */
    public record Flagged(Task task, FlagView flag) {}

    /** An answer that did not help, and how often each reason was named. */
    public record Unhelpful(Task task, Map<String, Integer> reasons) {}

    /** All there is to do. */
    public record Worklist(
            List<Task> myDrafts,
            List<Task> toReview,
            List<Task> toConfirm,
            List<Flagged> flagged,
            List<Task> due,
            List<Task> behind,
            List<Unhelpful> notHelpful) {}

    private Answers answers;
    private ReviewFlags flags;
    private NotHelpfulReports reports;

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private SecurityContext security;

    @NullUnmarked
    protected WorklistResource() {}

    @Inject
    public WorklistResource(Answers answers, ReviewFlags flags, NotHelpfulReports reports) {
        this.answers = answers;
        this.flags = flags;
        this.reports = reports;
    }

    @GET
    public Worklist read() {
        LocalDate today = Today.inKazakhstan();
        String me = security.getUserPrincipal().getName();
        Worklist work = new Worklist(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                reports.open().stream().map(WorklistResource::unhelpful).toList());
        for (Answer answer : answers.list(false)) {
            for (AnswerInLanguage words : answer.languages()) {
                sort(words, me, today, work);
            }
        }
        flags.open()
                .forEach(flag -> work.flagged()
                        .add(new Flagged(
                                task(flag.getAnswer(), null, title(flag.getAnswer()), flag.getEffective()),
                                FlagView.of(flag))));
        return work;
    }

    private static Unhelpful unhelpful(Shortcomings found) {
        Map<String, Integer> reasons = new TreeMap<>();
        found.reasons().forEach((reason, count) -> reasons.put(reason.code(), count));
        return new Unhelpful(task(found.answer(), found.language(), title(found.answer()), null), reasons);
    }

    private static void sort(AnswerInLanguage words, String me, LocalDate today, Worklist work) {
        Answer answer = words.getAnswer();
        String title = words.getLatest().text().title();
        LocalDate due = words.dueOn();
        if (words.getState() == AnswerState.DRAFT
                && words.getLatest().getWrittenBy().equals(me)) {
            work.myDrafts().add(task(answer, words.getLanguage(), title, null));
        }
        if (words.getState() == AnswerState.REVIEW) {
            work.toReview().add(task(answer, words.getLanguage(), title, null));
        }
        if (words.getUrgentBy() != null) {
            work.toConfirm().add(task(answer, words.getLanguage(), title, null));
        }
        if (words.isReadable() && due != null && !due.isAfter(today)) {
            work.due().add(task(answer, words.getLanguage(), title, due));
        }
        if (words.getBehindSince() != null) {
            work.behind().add(task(answer, words.getLanguage(), title, null));
        }
    }

    private static Task task(Answer answer, @Nullable Language language, String title, @Nullable LocalDate day) {
        return new Task(
                answer.getCode(), answer.getKind().code(), language == null ? null : language.code(), title, day);
    }

    private static String title(Answer answer) {
        return answer.languages().stream()
                .findFirst()
                .map(words -> words.getLatest().text().title())
                .orElse(answer.getCode());
    }
}
