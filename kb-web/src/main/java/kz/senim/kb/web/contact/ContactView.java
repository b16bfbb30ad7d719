package kz.senim.kb.web.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.LocationText;
import kz.senim.kb.contact.OrganizationText;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ServiceDetails;
import kz.senim.kb.contact.ServiceText;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/** A contact as the API tells it, under the names of HSDS where it has them. */
public record ContactView(
        long id,
        int version,
        String status,
        List<String> kinds,
        boolean crisis,
        @Nullable Boolean free,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<String> languages,
        @Nullable TextView ru,
        @Nullable TextView kk,
        OrganizationView organization,
        List<PhoneView> phones,
        @Nullable String email,
        @Nullable String url,
        String hours,
        OpenView open,
        List<RegionView.Named> areas,
        List<PlaceView> places,
        @Nullable String internalNote,
        @Nullable LocalDate assuredOn,
        @Nullable String assurer,
        LocalDate dueOn,
        @Nullable Long mergedInto,
        Instant lastModified,
        boolean sample,
        RegionView.@Nullable Named serves) {

    /** What is told of it in one language. */
    public record TextView(
            String name,
            String alternateName,
            String description,
            String eligibility,
            String applicationProcess,
            String fees,
            String documents,
            String alert) {

        static @Nullable TextView of(@Nullable ServiceText text) {
            return text == null
                    ? null
                    : new TextView(
                            text.name(),
                            text.alternateName(),
                            text.description(),
                            text.eligibility(),
                            text.applicationProcess(),
                            text.fees(),
                            text.documents(),
                            text.alert());
        }
    }

    /** Who gives it; a name is null where there is none in that language. */
    public record OrganizationView(
            long id, @Nullable String ru, @Nullable String kk) {

        static OrganizationView of(Contact contact) {
            OrganizationText ru = contact.organization().get(Language.RU);
            OrganizationText kk = contact.organization().get(Language.KK);
            return new OrganizationView(
                    contact.organizationId(), ru == null ? null : ru.name(), kk == null ? null : kk.name());
        }
    }

    /** A number: as it is read, and as it is dialled. */
    public record PhoneView(
            String number,
            String dial,
            @Nullable String extension,
            String type,
            @Nullable String description) {

        static PhoneView of(Phone phone) {
            return new PhoneView(phone.number(), phone.dialled(), phone.extension(), phone.type(), phone.description());
        }
    }

    /** Where it is given. */
    public record PlaceView(
            long id, @Nullable PlaceText ru, @Nullable PlaceText kk, RegionView.@Nullable Named region) {

        static PlaceView of(Contact.Place place) {
            RegionName region = place.region();
            return new PlaceView(
                    place.id(),
                    PlaceText.of(place.texts().get(Language.RU)),
                    PlaceText.of(place.texts().get(Language.KK)),
                    RegionView.Named.of(region));
        }
    }

    /** What is told of a place in one language. */
    public record PlaceText(String name, String address, String accessibility, String transportation) {

        static @Nullable PlaceText of(@Nullable LocationText text) {
            return text == null
                    ? null
                    : new PlaceText(text.name(), text.address(), text.accessibility(), text.transportation());
        }
    }

    /** The contact; whoever does not know whether it is open says null, and so it is told. */
    public static ContactView of(Contact contact, @Nullable OpenState state) {
        return of(contact, state == null ? new OpenState.Unknown(OpenState.Reason.NO_SCHEDULE) : state, null);
    }

    static ContactView of(Contact contact, OpenState state, @Nullable RegionName serves) {
        ServiceDetails details = contact.details();
        return new ContactView(
                contact.id(),
                contact.version(),
                details.status().code(),
                details.kinds().stream().sorted().toList(),
                details.crisis(),
                details.free(),
                details.minimumAge(),
                details.maximumAge(),
                details.languages().stream().sorted().toList(),
                TextView.of(details.texts().get(Language.RU)),
                TextView.of(details.texts().get(Language.KK)),
                OrganizationView.of(contact),
                contact.numbers().stream().map(PhoneView::of).toList(),
                details.email(),
                details.url(),
                HoursText.write(details.hours()),
                OpenView.of(state),
                contact.areas().stream().map(RegionView.Named::known).toList(),
                contact.places().stream().map(PlaceView::of).toList(),
                details.internalNote().isEmpty() ? null : details.internalNote(),
                contact.assuredOn(),
                contact.assurer(),
                contact.dueOn(),
                contact.mergedInto(),
                contact.lastModified(),
                contact.sample(),
                RegionView.Named.of(serves));
    }
}
