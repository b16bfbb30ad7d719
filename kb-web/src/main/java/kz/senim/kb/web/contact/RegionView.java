package kz.senim.kb.web.contact;

import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/** A region as the API tells it. */
public record RegionView(
        long id,
        @Nullable Long parent,
        String kind,
        @Nullable String kato,
        String ru,
        String kk,
        String en,
        List<String> otherNames) {

    static RegionView of(Region region) {
        Region parent = region.getParent();
        return new RegionView(
                region.getId(),
                parent == null ? null : parent.getId(),
                region.getKind().code(),
                region.getKato(),
                region.name(Language.RU),
                region.name(Language.KK),
                region.getNameEn(),
                region.getOtherNames());
    }

    /** A region as it is named beside other things. */
    public record Named(long id, String kind, String ru, String kk) {

        static @Nullable Named of(@Nullable RegionName name) {
            return name == null ? null : known(name);
        }

        static Named known(RegionName name) {
            return new Named(name.id(), name.kind().code(), name.ru(), name.kk());
        }
    }
}
