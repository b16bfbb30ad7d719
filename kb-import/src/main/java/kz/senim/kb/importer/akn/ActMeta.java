package kz.senim.kb.importer.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.WholeText;
import org.jspecify.annotations.Nullable;

/** Writes what a document says of itself: what it is, its days, and what its notes tell of changes. */
final class ActMeta {
    private static final String SENIM = "#senim";

    private final XmlOut xml;
    private final WholeText whole;
    private final FrbrUris uris;
    private final List<Telling> telling = new ArrayList<>();
    private final Map<LocalDate, String> events = new TreeMap<>();

    /** A note that tells of a change of what holds, with its id. */
    private record Telling(String id, NoteText note) {}

    ActMeta(XmlOut xml, WholeText whole, NotesInPlace notes) {
        this.xml = xml;
        this.whole = whole;
        this.uris = FrbrUris.of(whole);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ProvisionText row : whole.text().provisions()) {
            for (int place = 0; place < row.notes().size(); place++) {
                NoteText note = row.notes().get(place);
                if (note.kind() != NoteKind.AMENDMENT) {
                    telling.add(new Telling(notes.id(row, place), note));
                }
                if (note.effective() != null) {
                    days.add(note.effective());
                }
            }
        }
        days.add(whole.edition());
        days.forEach(day -> events.put(day, "event_" + (events.size() + 1)));
    }

    void write() throws IOException {
        xml.open("meta");
        identification("main");
        lifecycle();
        analysis();
        temporalData();
        references();
        proprietary();
        xml.closeLine();
    }

    /** What an annex says of itself: it is a part of the same act. */
    void ofAnnex(String eId) throws IOException {
        xml.open("meta");
        identification(eId);
        xml.closeLine();
    }

    private void identification(String component) throws IOException {
        ActRequisites act = whole.requisites();
        LocalDate adopted = act.adopted();
        String edition = whole.edition().toString();
        xml.open("identification", "source", SENIM);
        xml.open("FRBRWork");
        thisAndUri(uris.work(), component);
        xml.leaf("FRBRalias", "name", "adilet", "value", act.actId());
        date(adopted == null ? edition : adopted.toString(), adopted == null ? "edition" : "adopted");
        xml.leaf("FRBRauthor", "href", "#kz");
        xml.leaf("FRBRcountry", "value", "kz");
        xml.leaf("FRBRsubtype", "value", act.kind().code());
        if (!act.number().isEmpty()) {
            xml.leaf("FRBRnumber", "value", act.number());
        }
        xml.close();
        xml.open("FRBRExpression");
        thisAndUri(uris.expression(), component);
        date(edition, "edition");
        xml.leaf("FRBRauthor", "href", "#kz");
        xml.leaf("FRBRlanguage", "language", AkomaNtoso.code(whole.language()));
        xml.close();
        xml.open("FRBRManifestation");
        xml.leaf("FRBRthis", "value", uris.expression() + "/!" + component + ".xml");
        xml.leaf("FRBRuri", "value", uris.manifestation());
        date(whole.on().toString(), "written");
        xml.leaf("FRBRauthor", "href", SENIM);
        xml.leaf("FRBRformat", "value", "application/akn+xml");
        xml.close();
        xml.close();
    }

    private void thisAndUri(String uri, String component) throws IOException {
        xml.leaf("FRBRthis", "value", uri + "/!" + component);
        xml.leaf("FRBRuri", "value", uri);
    }

    private void date(String day, String name) throws IOException {
        xml.leaf("FRBRdate", "date", day, "name", name);
    }

    private void lifecycle() throws IOException {
        xml.open("lifecycle", "source", SENIM);
        LocalDate adopted = whole.requisites().adopted();
        if (adopted != null) {
            xml.leaf("eventRef", "eId", "event_0", "date", adopted.toString(), "source", "#kz", "type", "generation");
        }
        for (Map.Entry<LocalDate, String> event : events.entrySet()) {
            xml.leaf(
                    "eventRef",
                    "eId",
                    event.getValue(),
                    "date",
                    event.getKey().toString(),
                    "source",
                    "#kz",
                    "type",
                    "amendment");
        }
        xml.close();
    }

    /** Coming changes, suspensions and repeals, as far as the notes tell of them. */
    private void analysis() throws IOException {
        if (telling.isEmpty()) {
            return;
        }
        xml.open("analysis", "source", SENIM);
        xml.open("passiveModifications");
        for (Telling told : telling) {
            NoteText note = told.note;
            boolean suspension = note.kind() == NoteKind.SUSPENSION;
            xml.open(
                    suspension ? "efficacyMod" : "textualMod",
                    "eId",
                    "mod_" + told.id,
                    "type",
                    suspension ? "inapplication" : type(note));
            xml.leaf("source", "href", AmendingLaw.in(note.text()).orElse("#" + told.id));
            xml.leaf("destination", "href", "#" + note.anchor());
            if (note.effective() != null) {
                xml.leaf(suspension ? "efficacy" : "force", "period", "#" + period(note));
            }
            xml.close();
        }
        xml.close();
        xml.closeLine();
    }

    private static String type(NoteText note) {
        String words = note.text().toLowerCase(Locale.ROOT);
        if (note.kind() == NoteKind.REPEAL
                || words.contains("исключ")
                || words.contains("утрат")
                || words.contains("алып таста")
                || words.contains("күші жойыл")) {
            return "repeal";
        }
        return words.contains("дополн") || words.contains("толықтыр") ? "insertion" : "substitution";
    }

    /** A change holds from its day, a suspension until its day. */
    private void temporalData() throws IOException {
        List<NoteText> dated = telling.stream()
                .map(Telling::note)
                .filter(note -> note.effective() != null)
                .toList();
        if (dated.isEmpty()) {
            return;
        }
        xml.open("temporalData", "source", SENIM);
        TreeMap<String, NoteText> periods = new TreeMap<>();
        dated.forEach(note -> periods.put(period(note), note));
        for (Map.Entry<String, NoteText> entry : periods.entrySet()) {
            NoteText note = entry.getValue();
            String event = "#" + Objects.requireNonNull(events.get(Objects.requireNonNull(note.effective())));
            xml.open("temporalGroup", "eId", entry.getKey());
            boolean until = note.kind() == NoteKind.SUSPENSION;
            xml.leaf("timeInterval", until ? "end" : "start", event, "refersTo", until ? "#suspended" : "#inForce");
            xml.close();
        }
        xml.closeLine();
    }

    private String period(NoteText note) {
        String event = String.valueOf(events.get(note.effective()));
        return (note.kind() == NoteKind.SUSPENSION ? "until_" : "from_") + event;
    }

    private void references() throws IOException {
        xml.open("references", "source", SENIM);
        organization("senim", "/ontology/organization/kz/senim", "Senim");
        organization("kz", "/ontology/organization/kz", "Республика Казахстан");
        concept("inForce", "in force");
        concept("suspended", "suspended");
        xml.closeLine();
    }

    private void organization(String eId, String href, String name) throws IOException {
        xml.leaf("TLCOrganization", "eId", eId, "href", href, "showAs", name);
    }

    private void concept(String eId, String name) throws IOException {
        xml.leaf("TLCConcept", "eId", eId, "href", "/ontology/concept/kz/" + eId, "showAs", name);
    }

    /** The requisites exactly as the base has them. */
    private void proprietary() throws IOException {
        ActRequisites act = whole.requisites();
        xml.open("proprietary", "source", SENIM);
        xml.openOwn("act");
        xml.own("id", act.actId());
        xml.own("kind", act.kind().code());
        xml.own("number", act.number());
        xml.own("adopted", day(act.adopted()));
        xml.own("titleRu", act.titleRu());
        xml.own("titleKk", act.titleKk());
        xml.own("status", status(act.status()));
        xml.own("sample", String.valueOf(whole.sample()));
        xml.close();
        xml.closeLine();
    }

    private static @Nullable String status(@Nullable ForceStatus status) {
        return status == null ? null : status.code();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
