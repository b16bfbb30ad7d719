package kz.senim.kb.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.glossary.Glossary;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.reference.ReferenceTables;
import kz.senim.kb.reference.ShownRow;
import kz.senim.kb.search.HitPage;
import kz.senim.kb.search.HitStatus;
import kz.senim.kb.search.KnowledgeSearch;
import kz.senim.kb.search.Narrowing;
import kz.senim.kb.search.ReferenceHit;
import kz.senim.kb.search.SearchPart;
import kz.senim.kb.search.SearchQuery;
import kz.senim.kb.web.contact.ContactView;
import kz.senim.kb.web.glossary.TermView;
import kz.senim.kb.web.reference.RowView;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Search: the question travels in the body, so that no address and no log ever holds it. */
@Path("/search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ID = 60;
    private static final int MOST_ACTS = 100;

    private KnowledgeSearch knowledge;
    private Contacts contacts;
    private ReferenceTables tables;
    private Glossary glossary;

    @NullUnmarked
    protected SearchResource() {}

    @Inject
    public SearchResource(KnowledgeSearch knowledge, Contacts contacts, ReferenceTables tables, Glossary glossary) {
        this.knowledge = knowledge;
        this.contacts = contacts;
        this.tables = tables;
        this.glossary = glossary;
    }

    @POST
    public SearchAnswer search(JsonBody body) {
        LocalDate on = day(body);
        HitPage found = knowledge.find(new SearchQuery(
                question(body),
                kinds(body),
                language(body),
                on,
                body.flag("prefix").orElse(false),
                body.flag("repair").orElse(true),
                body.number("limit", 1, SearchQuery.MOST_HITS).orElse(SearchQuery.USUAL_HITS),
                body.number("offset", 0, SearchQuery.FURTHEST).orElse(0),
                without(body),
                new Narrowing(acts(body), statuses(body)),
                body.flag("facets").orElse(false)));
        return SearchAnswer.of(found, contacts(found), references(found, on));
    }

    /** The rows and terms found as they are now; what is gone meanwhile is left out. */
    private List<SearchAnswer.ReferenceHitView> references(HitPage found, LocalDate on) {
        if (found.references().isEmpty()) {
            return List.of();
        }
        Map<Long, ShownRow> rows = tables.show(ids(found, SearchAnswer.REFERENCE), on);
        Map<Long, GlossaryTerm> terms = new HashMap<>();
        glossary.terms(ids(found, SearchAnswer.TERM)).forEach(term -> terms.put(term.getId(), term));
        List<SearchAnswer.ReferenceHitView> shown = new ArrayList<>();
        for (ReferenceHit hit : found.references()) {
            ShownRow row = hit.kind().equals(SearchAnswer.REFERENCE) ? rows.get(hit.id()) : null;
            GlossaryTerm term = hit.kind().equals(SearchAnswer.TERM) ? terms.get(hit.id()) : null;
            if (row != null || term != null) {
                shown.add(new SearchAnswer.ReferenceHitView(
                        hit.kind(),
                        hit.above(),
                        row == null ? null : RowView.of(row),
                        term == null ? null : TermView.of(term)));
            }
        }
        return shown;
    }

    private static List<Long> ids(HitPage found, String kind) {
        return found.references().stream()
                .filter(hit -> hit.kind().equals(kind))
                .map(ReferenceHit::id)
                .toList();
    }

    /** The contacts found as they are now, with whether they are open at this moment. */
    private Map<String, ContactView> contacts(HitPage found) {
        List<Long> ids = found.hits().stream()
                .filter(hit -> hit.kind().equals(SearchAnswer.CONTACT))
                .map(hit -> Long.valueOf(hit.article()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, OpenState> states = contacts.states(ids, Instant.now());
        Map<String, ContactView> shown = new HashMap<>();
        for (Contact contact : contacts.show(ids)) {
            shown.put(Long.toString(contact.id()), ContactView.of(contact, states.get(contact.id())));
        }
        return shown;
    }

    private static String question(JsonBody body) {
        if (body.json().get("q") instanceof JsonString question) {
            return question.getString();
        }
        throw JsonBody.missing("q");
    }

    private static Set<String> kinds(JsonBody body) {
        JsonValue value = body.json().getOrDefault("kinds", JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return Set.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw JsonBody.unknown("kinds");
        }
        Set<String> kinds = new HashSet<>();
        for (JsonValue kind : array) {
            if (!(kind instanceof JsonString name) || !KnowledgeSearch.KINDS.contains(name.getString())) {
                throw JsonBody.unknown("kinds");
            }
            kinds.add(name.getString());
        }
        return kinds;
    }

    private static Set<String> acts(JsonBody body) {
        Set<String> acts = new HashSet<>();
        for (JsonValue act : list(body, "acts")) {
            if (!(act instanceof JsonString id) || id.getString().length() > LONGEST_ID) {
                throw JsonBody.unknown("acts");
            }
            acts.add(id.getString());
        }
        if (acts.size() > MOST_ACTS) {
            throw JsonBody.unknown("acts");
        }
        return acts;
    }

    private static Set<HitStatus> statuses(JsonBody body) {
        Set<HitStatus> statuses = EnumSet.noneOf(HitStatus.class);
        for (JsonValue status : list(body, "statuses")) {
            String code = status instanceof JsonString name ? name.getString() : "";
            statuses.add(HitStatus.of(code).orElseThrow(() -> JsonBody.unknown("statuses")));
        }
        return statuses;
    }

    private static List<JsonValue> list(JsonBody body, String field) {
        JsonValue value = body.json().getOrDefault(field, JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw JsonBody.unknown(field);
    }

    private static Set<SearchPart> without(JsonBody body) {
        JsonValue value = body.json().getOrDefault("without", JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return Set.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw JsonBody.unknown("without");
        }
        Set<SearchPart> parts = EnumSet.noneOf(SearchPart.class);
        for (JsonValue part : array) {
            parts.add(
                    part instanceof JsonString name
                            ? SearchPart.of(name.getString()).orElseThrow(() -> JsonBody.unknown("without"))
                            : unknownPart());
        }
        return parts;
    }

    private static SearchPart unknownPart() {
        throw JsonBody.unknown("without");
    }

    private static @Nullable Language language(JsonBody body) {
        return body.text("lang", LONGEST_NAME)
                .map(code -> Language.of(code).orElseThrow(() -> JsonBody.unknown("lang")))
                .orElse(null);
    }

    private static LocalDate day(JsonBody body) {
        return body.text("on", LONGEST_NAME).map(SearchResource::parse).orElseGet(Today::inKazakhstan);
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-date", "on");
        }
    }
}
