package kz.senim.kb.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionKind;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that only show how the base works: the short numbers of the country, and invented bodies in every region,
 * whose numbers begin with an area code that there is not and so cannot be dialled.
 */
@ApplicationScoped
@Transactional
public class SampleContacts {

    private static final String NUMBER_THAT_CANNOT_BE_DIALLED = "+7 (000) 000-%02d-%02d";

    private EntityManager entityManager;
    private Regions regions;

    @NullUnmarked
    protected SampleContacts() {}

    @Inject
    public SampleContacts(EntityManager entityManager, Regions regions) {
        this.entityManager = entityManager;
        this.regions = regions;
    }

    /**
     * A line of the sample.
     *
     * @param number its number; empty for an invented one
     */
    private record Line(
            Set<String> kinds,
            boolean crisis,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            Set<String> languages,
            String hours,
            String number,
            @Nullable String email,
            String nameRu,
            String nameKk,
            String descriptionRu,
            String descriptionKk) {

        static Line read(String line) {
            String[] cells = line.split("\t", -1);
            return new Line(
                    set(cells[0]),
                    cells[1].equals("yes"),
                    cells[2].isEmpty() ? null : Integer.valueOf(cells[2]),
                    cells[3].isEmpty() ? null : Integer.valueOf(cells[3]),
                    set(cells[4]),
                    cells[5],
                    cells[6],
                    cells[7].isEmpty() ? null : cells[7],
                    cells[8],
                    cells[9],
                    cells[10],
                    cells[11]);
        }

        private static Set<String> set(String cell) {
            return Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toSet());
        }
    }

    /** Puts the sample in, unless there are contacts already; says how many services were added. */
    public int add() {
        Long services = entityManager
                .createQuery("select count(s) from Service s", Long.class)
                .getSingleResult();
        if (services > 0) {
            return 0;
        }
        List<Region> all = regions.all();
        Region country = regions.country().orElseThrow();
        int added = 0;
        for (Line line : lines("sample/country.tsv")) {
            add(line, country, null, Phone.voice(line.number()));
            added++;
        }
        List<Line> local = lines("sample/region.tsv");
        int place = 0;
        for (Region region : all) {
            if (region.getKind() == RegionKind.REGION || region.getKind() == RegionKind.CITY) {
                place++;
                for (int i = 0; i < local.size(); i++) {
                    String number = String.format(java.util.Locale.ROOT, NUMBER_THAT_CANNOT_BE_DIALLED, place, i + 1);
                    add(local.get(i), region, centre(region, all), Phone.voice(number));
                    added++;
                }
            }
        }
        return added;
    }

    /** Takes the sample out; says how many services went. What real services rest on stays. */
    public int remove() {
        List<Service> services = entityManager
                .createQuery("from Service s where s.sample = true", Service.class)
                .getResultList();
        entityManager
                .createQuery(
                        "delete from CheckTask t where t.service.id in (select s.id from Service s where s.sample = true)")
                .executeUpdate();
        services.forEach(entityManager::remove);
        entityManager.flush();
        entityManager
                .createQuery(
                        "from Location l where l.sample = true"
                                + " and not exists (select 1 from ServiceAtLocation g where g.location = l)",
                        Location.class)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
        entityManager
                .createQuery(
                        "from Organization o where o.sample = true"
                                + " and not exists (select 1 from Service s where s.organization = o)"
                                + " and not exists (select 1 from Location l where l.organization = o)",
                        Organization.class)
                .getResultList()
                .forEach(entityManager::remove);
        return services.size();
    }

    private void add(Line line, Region region, @Nullable Region centre, Phone phone) {
        String ru = centre == null ? "" : centre.name(Language.RU);
        String kk = centre == null ? "" : centre.name(Language.KK);
        String nameRu = line.nameRu().replace("{place}", ru);
        String nameKk = line.nameKk().replace("{place}", kk);
        Organization organization = new Organization(
                new Organization.Details(
                        Map.of(
                                Language.RU, new OrganizationText(nameRu, "", ""),
                                Language.KK, new OrganizationText(nameKk, "", "")),
                        List.of(),
                        line.email(),
                        null),
                true);
        entityManager.persist(organization);
        List<Location> places = centre == null ? List.of() : List.of(location(organization, centre, ru, kk));
        ServiceDetails details = new ServiceDetails(
                Map.of(
                        Language.RU, ServiceText.of(nameRu, line.descriptionRu().replace("{place}", ru)),
                        Language.KK, ServiceText.of(nameKk, line.descriptionKk().replace("{place}", kk))),
                ServiceStatus.ACTIVE,
                List.of(phone),
                line.languages(),
                line.kinds(),
                HoursText.parse(line.hours()),
                null,
                line.email(),
                line.minimumAge(),
                line.maximumAge(),
                true,
                line.crisis(),
                "");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entityManager.persist(new Service(organization, details, List.of(region), places, now, true));
    }

    private Location location(Organization organization, Region centre, String ru, String kk) {
        Location location = new Location(
                organization,
                centre,
                Location.Type.PHYSICAL,
                Location.Details.of(Map.of(
                        Language.RU, new LocationText("", ru + ", ул. Образцовая, 0", "", ""),
                        Language.KK, new LocationText("", kk + ", Үлгі көшесі, 0", "", ""))),
                true);
        entityManager.persist(location);
        return location;
    }

    /** The town a region's bodies sit in; a city is its own. */
    private static Region centre(Region region, List<Region> all) {
        return all.stream()
                .filter(town -> town.getKind() == RegionKind.TOWN && region.equals(town.getParent()))
                // the centre is the first of its towns a base begins with
                .min(Comparator.comparing(Region::getId))
                .orElse(region);
    }

    private static List<Line> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleContacts.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
