package kz.senim.kb.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/**
 * A service with its organization and places, as it is shown.
 *
 * @param version counts its changes
 * @param hsdsId its id in HSDS, a UUID
 * @param areas the regions whose people it takes, the greatest first
 * @param places where it is given
 * @param assuredOn the day on which somebody last made sure of it; null where nobody has
 * @param dueOn the day from which on it has to be made sure of again
 * @param mergedInto the id of the service that took its place; null where none
 */
public record Contact(
        long id,
        int version,
        String hsdsId,
        long organizationId,
        String organizationHsdsId,
        Map<Language, OrganizationText> organization,
        List<Phone> organizationPhones,
        ServiceDetails details,
        List<RegionName> areas,
        List<Place> places,
        @Nullable LocalDate assuredOn,
        @Nullable String assurer,
        LocalDate dueOn,
        @Nullable Long mergedInto,
        Instant lastModified,
        boolean sample) {

    public Contact {
        organization = Map.copyOf(organization);
        organizationPhones = List.copyOf(organizationPhones);
        areas = List.copyOf(areas);
        places = List.copyOf(places);
    }

    /**
     * A place at which it is given.
     *
     * @param hsdsId the place's id in HSDS
     * @param givenHsdsId the id in HSDS of that it is given there
     * @param region null where not known
     */
    public record Place(
            long id,
            String hsdsId,
            String givenHsdsId,
            Map<Language, LocationText> texts,
            List<Phone> phones,
            @Nullable RegionName region) {
        public Place {
            texts = Map.copyOf(texts);
            phones = List.copyOf(phones);
        }

        static Place of(ServiceAtLocation given) {
            Location location = given.getLocation();
            Region region = location.getRegion();
            return new Place(
                    location.getId(),
                    location.getHsdsId(),
                    given.getHsdsId(),
                    location.details().texts(),
                    location.getPhones(),
                    region == null ? null : region.named());
        }

        /** What is told of it in this language, or else in the other. */
        public Optional<LocationText> text(Language language) {
            return Texts.in(language, texts);
        }
    }

    static Contact of(Service service) {
        Organization organization = service.getOrganization();
        Map<Language, OrganizationText> organizationTexts = new EnumMap<>(Language.class);
        organizationTexts.putAll(organization.details().texts());
        return new Contact(
                service.getId(),
                service.getVersion(),
                service.getHsdsId(),
                organization.getId(),
                organization.getHsdsId(),
                organizationTexts,
                organization.getPhones(),
                service.details(),
                service.getAreas().stream()
                        .map(Region::named)
                        .sorted(Comparator.comparing(RegionName::kind).thenComparing(RegionName::ru))
                        .toList(),
                service.getServiceAtLocations().stream().map(Place::of).toList(),
                service.getAssuredOn(),
                service.getAssurer(),
                service.getDueOn(),
                service.getMergedInto(),
                service.getLastModified(),
                service.isSample());
    }

    /** What is told of the service in this language, or else in the other. */
    public ServiceText text(Language language) {
        return Texts.in(language, details.texts()).orElseThrow();
    }

    /** What is told of the organization in this language, or else in the other. */
    public OrganizationText organization(Language language) {
        return Texts.in(language, organization).orElseThrow();
    }

    /** The numbers to call: its own, or else those of where it is given, or else of its organization. */
    public List<Phone> numbers() {
        if (!details.phones().isEmpty()) {
            return details.phones();
        }
        List<Phone> there =
                places.stream().flatMap(place -> place.phones().stream()).toList();
        return there.isEmpty() ? organizationPhones : there;
    }
}
