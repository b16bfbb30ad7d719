package kz.senim.kb.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.senim.kb.contact.CheckTask;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.ContactChange;
import kz.senim.kb.contact.ContactUpkeep;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.schedule.KazakhstanTime;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeping contacts right: everybody tells of a number that did not answer, whoever writes content sees to it. */
@Path("/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UpkeepResource {

    private static final int LONGEST_NUMBER = 60;
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 100_000;

    /** A check that has to be done. */
    public record TaskView(long id, String number, String raisedBy, Instant raisedAt) {

        static TaskView of(CheckTask task) {
            return new TaskView(task.getId(), task.getNumber(), task.getRaisedBy(), task.getRaisedAt());
        }
    }

    /** Something to do about a contact. */
    public record WorkView(
            ContactView contact,
            @Nullable Long task,
            @Nullable String number,
            @Nullable Instant raisedAt) {}

    /** A page of what there is to do, and how much there is in all. */
    public record WorklistView(List<WorkView> work, long total) {}

    /** What was changed. */
    public record ChangeView(Instant at, String by, String action, String field, String before, String after) {

        static ChangeView of(ContactChange change) {
            return new ChangeView(
                    change.getLastActionDate(),
                    change.getUpdatedBy(),
                    change.getLastActionType(),
                    change.getFieldName(),
                    change.getPreviousValue(),
                    change.getReplacementValue());
        }
    }

    /** The history of a contact. */
    public record ChangesView(List<ChangeView> changes) {}

    /** Two that are likely the same. */
    public record DuplicateView(ContactView first, ContactView second, String shared) {}

    /** All likely duplicates. */
    public record DuplicatesView(List<DuplicateView> duplicates) {}

    private ContactUpkeep upkeep;
    private Contacts contacts;

    @NullUnmarked
    protected UpkeepResource() {}

    @Inject
    public UpkeepResource(ContactUpkeep upkeep, Contacts contacts) {
        this.upkeep = upkeep;
        this.contacts = contacts;
    }

    @POST
    @Path("{id: [0-9]{1,18}}/no-answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response didNotAnswer(@PathParam("id") long id, JsonBody body) {
        CheckTask task = upkeep.numberDidNotAnswer(id, body.requiredText("number", LONGEST_NUMBER));
        return Response.status(Response.Status.CREATED)
                .entity(TaskView.of(task))
                .build();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/verify")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public ContactView verify(@PathParam("id") long id, JsonBody body) {
        int version = body.number("version", 0, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("version"));
        Contact verified = upkeep.verify(id, version);
        return view(verified, states(List.of(verified)));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/merge")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public ContactView merge(@PathParam("id") long id, JsonBody body) {
        int ended = body.number("ended", 1, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("ended"));
        Contact kept = upkeep.merge(id, ended);
        return view(kept, states(List.of(kept)));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/history")
    public ChangesView history(@PathParam("id") long id) {
        return new ChangesView(upkeep.history(id).stream().map(ChangeView::of).toList());
    }

    @GET
    @Path("worklist")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    public WorklistView worklist(@QueryParam("page") @DefaultValue("1") int page) {
        if (page < 1 || page > MOST_PAGES) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", "page", 1, MOST_PAGES);
        }
        ContactUpkeep.Worklist found = upkeep.worklist(KazakhstanTime.dayOf(Instant.now()), PAGE, (page - 1) * PAGE);
        List<ContactUpkeep.Work> work = found.work();
        Map<Long, OpenState> states =
                states(work.stream().map(ContactUpkeep.Work::contact).toList());
        return new WorklistView(
                work.stream()
                        .map(each -> new WorkView(
                                view(each.contact(), states), each.taskId(), each.number(), each.raisedAt()))
                        .toList(),
                found.total());
    }

    @GET
    @Path("duplicates")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    public DuplicatesView duplicates() {
        List<ContactUpkeep.Duplicate> duplicates = upkeep.duplicates();
        Map<Long, OpenState> states = states(duplicates.stream()
                .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                .toList());
        return new DuplicatesView(duplicates.stream()
                .map(pair -> new DuplicateView(view(pair.first(), states), view(pair.second(), states), pair.shared()))
                .toList());
    }

    private Map<Long, OpenState> states(Collection<Contact> shown) {
        return contacts.states(shown.stream().map(Contact::id).toList(), Instant.now());
    }

    private static ContactView view(Contact contact, Map<Long, OpenState> states) {
        return ContactView.of(contact, states.get(contact.id()));
    }
}
