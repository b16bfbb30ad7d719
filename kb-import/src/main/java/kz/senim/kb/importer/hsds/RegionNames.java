package kz.senim.kb.importer.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;

/** Regions by what files call them: a code, a name in any language, or a name and those of what it lies in. */
final class RegionNames {

    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("^(?:город|қала|г\\.|қ\\.|пос[её]лок|село|с\\.)\\s*|\\s+(?:қаласы|ауданы)$");

    private final Map<Long, Region> byId = new HashMap<>();
    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Set<Long>> byName = new HashMap<>();
    private final Map<String, Long> byPath = new HashMap<>();

    RegionNames(Collection<Region> regions) {
        for (Region region : regions) {
            byId.put(region.getId(), region);
            if (region.getKato() != null) {
                byCode.put(region.getKato(), region.getId());
            }
        }
        for (Region region : regions) {
            List<String> names = new ArrayList<>(region.getOtherNames());
            names.add(region.name(Language.RU));
            names.add(region.name(Language.KK));
            names.add(region.getNameEn());
            names.stream()
                    .filter(name -> !name.isBlank())
                    .forEach(name -> byName.computeIfAbsent(key(name), none -> new HashSet<>())
                            .add(region.getId()));
            byPath.put(key(path(region.getId())), region.getId());
        }
    }

    /** The region, if just one is called so. */
    Optional<Long> find(String name) {
        String key = key(name);
        Long known = byCode.getOrDefault(name.strip(), byPath.get(key));
        if (known != null) {
            return Optional.of(known);
        }
        Set<Long> called = byName.getOrDefault(
                key, byName.getOrDefault(KIND_OF_PLACE.matcher(key).replaceAll(""), Set.of()));
        return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
    }

    Region of(long id) {
        Region region = byId.get(id);
        if (region == null) {
            throw new IllegalStateException("A region came after all were read: " + id);
        }
        return region;
    }

    /** Its name in Russian and those of what it lies in, from the smallest on. */
    String path(long id) {
        List<String> names = new ArrayList<>();
        for (Region region = of(id); ; region = of(region.getParent().getId())) {
            names.add(region.name(Language.RU));
            if (region.getParent() == null) {
                return String.join(", ", names);
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}
