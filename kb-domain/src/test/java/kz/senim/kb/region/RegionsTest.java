package kz.senim.kb.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.RegionException.Reason;
import org.jspecify.annotations.Nullable;

class RegionsTest {

    @OnEveryDatabase
    void beginWithTheCountryItsRegionsAndItsCities(TestBase base) {
        List<Region> all = begun(base);
        assertThat(all)
                .filteredOn(region -> region.getKind() == RegionKind.REGION)
                .hasSize(17);
        assertThat(all)
                .filteredOn(region -> region.getKind() == RegionKind.CITY)
                .hasSize(3);
        assertThat(all.get(0).name(Language.KK)).isEqualTo("Қазақстан");
        assertThat(all).allSatisfy(region -> {
            boolean classified = region.getKind() == RegionKind.REGION || region.getKind() == RegionKind.CITY;
            assertThat(region.getKato() != null).isEqualTo(classified);
        });
    }

    @OnEveryDatabase
    void beginOnce(TestBase base) {
        int before = begun(base).size();
        assertThat(begun(base)).hasSize(before);
    }

    @OnEveryDatabase
    void keepFormerNames(TestBase base) {
        begun(base);
        assertThat(base.<List<String>>call(
                        in(regions -> named(regions, "Шымкент").getOtherNames())))
                .contains("Чимкент");
        assertThat(base.<List<String>>call(in(regions -> named(regions, "Семей").getOtherNames())))
                .contains("Семипалатинск");
    }

    @OnEveryDatabase
    void goFromTheDistrictUpToTheCountry(TestBase base) {
        begun(base);
        List<String> cascade = base.call(in(regions -> {
            Region region = named(regions, "Абайская область");
            Region district = regions.add(region.getId(), RegionKind.DISTRICT, names("Абайский район"), null);
            Region village = regions.add(district.getId(), RegionKind.TOWN, names("Карауыл"), null);
            return regions.cascade(village.getId()).stream()
                    .map(each -> each.name(Language.RU))
                    .toList();
        }));
        assertThat(cascade).containsExactly("Карауыл", "Абайский район", "Абайская область", "Казахстан");
    }

    @OnEveryDatabase
    void refuseCodesThatAreNoneOrTaken(TestBase base) {
        begun(base);
        assertThat(refused(base, "12", RegionKind.DISTRICT)).isEqualTo(Reason.BAD_KATO);
        assertThat(refused(base, "710000000", RegionKind.DISTRICT)).isEqualTo(Reason.KATO_TAKEN);
    }

    @OnEveryDatabase
    void letNoRegionLieInASmallerOne(TestBase base) {
        begun(base);
        assertThat(refused(base, null, RegionKind.COUNTRY)).isEqualTo(Reason.BAD_PLACE);
        assertThat(refused(base, null, RegionKind.REGION)).isEqualTo(Reason.BAD_PLACE);
    }

    private static Reason refused(TestBase base, @Nullable String kato, RegionKind kind) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> base.call(
                        in(regions -> regions.add(named(regions, "Астана").getId(), kind, names("Есиль"), kato))))
                .isInstanceOfSatisfying(RegionException.class, thrown -> reason[0] = thrown.reason());
        return reason[0];
    }

    private static List<Region> begun(TestBase base) {
        base.inTransaction(entityManager -> in(entityManager).begin(new BaseOpened()));
        return base.call(in(Regions::all));
    }

    private static Region named(Regions regions, String name) {
        return regions.all().stream()
                .filter(region -> region.name(Language.RU).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Region.Names names(String name) {
        return new Region.Names(name, name, "", List.of());
    }

    private static Regions in(EntityManager entityManager) {
        return new Regions(entityManager, new Journal(entityManager, new Acting()));
    }

    private static <T> Function<EntityManager, T> in(Function<Regions, T> work) {
        return entityManager -> work.apply(in(entityManager));
    }
}
