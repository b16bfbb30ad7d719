package kz.senim.kb.contact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a service.
 *
 * @param texts in Russian, Kazakh or both
 * @param languages ISO 639-1 codes; empty where not known
 * @param kinds codes of {@link ReferralKinds}
 * @param minimumAge in years; null where there is none
 * @param maximumAge in years, included; null where there is none
 * @param free whether it costs nothing; null where not known
 * @param crisis whether it is turned to when somebody is in danger
 * @param internalNote for staff only
 */
public record ServiceDetails(
        Map<Language, ServiceText> texts,
        ServiceStatus status,
        List<Phone> phones,
        Set<String> languages,
        Set<String> kinds,
        HoursText.Told hours,
        @Nullable String url,
        @Nullable String email,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable Boolean free,
        boolean crisis,
        String internalNote) {

    public ServiceDetails {
        texts = Map.copyOf(texts);
        phones = List.copyOf(phones);
        languages = Set.copyOf(languages);
        kinds = Set.copyOf(kinds);
        kinds.forEach(ReferralKinds::required);
    }
}
