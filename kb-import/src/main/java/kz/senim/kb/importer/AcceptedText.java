package kz.senim.kb.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.diff.ProvisionChange;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import org.jspecify.annotations.Nullable;

/** The text that is accepted: the new one, but for provisions whose change was declined, which keep the text before. */
final class AcceptedText {

    private AcceptedText() {}

    /** Names a change among those of one comparison: the new eId, or the old one behind a minus where it is gone. */
    static String key(ProvisionDifference difference) {
        return (difference.after() == null ? "-" : "") + difference.eId();
    }

    /**
     * The changes that go with those declined: where an old provision comes back under its eId, nothing else can stand
     * there.
     */
    static Set<String> closure(List<ProvisionDifference> differences, Set<String> declined) {
        Map<String, String> newcomers = new HashMap<>();
        for (ProvisionDifference difference : differences) {
            if (difference.change() instanceof ProvisionChange.Added
                    || difference.change() instanceof ProvisionChange.Renumbered) {
                newcomers.put(difference.eId(), key(difference));
            }
        }
        Set<String> all = new HashSet<>(declined);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ProvisionDifference difference : differences) {
                if (all.contains(key(difference)) && difference.before() != null) {
                    String also = newcomers.get(difference.before().eId());
                    grew |= also != null && all.add(also);
                }
            }
        }
        return all;
    }

    /**
     * The text to publish.
     *
     * @param before the provisions in force, in reading order
     * @param after the provisions of the file, in reading order
     * @param declined the keys of the changes not wanted, closed under {@link #closure}
     */
    static EditionText of(
            List<ProvisionText> before,
            List<ProvisionText> after,
            List<ProvisionDifference> differences,
            Set<String> declined) {
        if (declined.isEmpty()) {
            return new EditionText(after);
        }
        Map<String, ProvisionText> old = new HashMap<>();
        before.forEach(provision -> old.put(provision.eId(), provision));
        Map<String, @Nullable ProvisionText> instead = new HashMap<>();
        Set<String> comeBack = new HashSet<>();
        for (ProvisionDifference difference : differences) {
            if (!declined.contains(key(difference))) {
                continue;
            }
            if (difference.after() == null) {
                comeBack.add(difference.eId());
            } else {
                instead.put(
                        difference.eId(),
                        difference.before() == null
                                ? null
                                : old.get(difference.before().eId()));
            }
        }
        List<ProvisionText> text = new ArrayList<>();
        Map<String, String> renamed = new HashMap<>();
        for (ProvisionText provision : after) {
            ProvisionText taken = instead.containsKey(provision.eId()) ? instead.get(provision.eId()) : provision;
            if (taken != null) {
                text.add(taken);
                renamed.put(provision.eId(), taken.eId());
            }
        }
        putBack(before, comeBack, text);
        return new EditionText(parented(text, after, old, renamed));
    }

    /** What is gone comes back behind what stood before it. */
    private static void putBack(List<ProvisionText> before, Set<String> comeBack, List<ProvisionText> text) {
        int place = 0;
        for (ProvisionText provision : before) {
            if (comeBack.contains(provision.eId())) {
                text.add(place++, provision);
                continue;
            }
            for (int i = 0; i < text.size(); i++) {
                if (text.get(i).eId().equals(provision.eId())) {
                    place = i + 1;
                    break;
                }
            }
        }
    }

    /** Each row below one that stands before it: its own, else that of the text it came from, else none. */
    private static List<ProvisionText> parented(
            List<ProvisionText> text,
            List<ProvisionText> after,
            Map<String, ProvisionText> old,
            Map<String, String> renamed) {
        Map<String, ProvisionText> fresh = new HashMap<>();
        after.forEach(provision -> fresh.put(provision.eId(), provision));
        Map<String, ProvisionText> seen = new LinkedHashMap<>();
        for (ProvisionText provision : text) {
            @Nullable String parent = provision.parent();
            while (parent != null && !seen.containsKey(renamed.getOrDefault(parent, parent))) {
                ProvisionText above = fresh.getOrDefault(parent, old.get(parent));
                parent = above == null ? null : above.parent();
            }
            @Nullable String standing = parent == null ? null : renamed.getOrDefault(parent, parent);
            seen.put(
                    provision.eId(),
                    Objects.equals(standing, provision.parent()) ? provision : under(standing, provision));
        }
        return List.copyOf(seen.values());
    }

    private static ProvisionText under(@Nullable String parent, ProvisionText words) {
        return new ProvisionText(
                words.eId(),
                parent,
                words.kind(),
                words.number(),
                words.label(),
                words.heading(),
                words.text(),
                words.status(),
                words.notes());
    }
}
