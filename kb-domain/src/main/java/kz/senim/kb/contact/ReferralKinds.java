package kz.senim.kb.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.contact.ContactException.Reason;

/** The tree of kinds of help: emergency and protection; family, school, social; health; legal. */
public final class ReferralKinds {

    private static final Map<String, ReferralKind> BY_CODE = read();

    private ReferralKinds() {}

    /** All kinds, each after that it belongs to. */
    public static List<ReferralKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The kind with this code. */
    public static Optional<ReferralKind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The kind with this code.
     *
     * @throws ContactException when there is none
     */
    public static ReferralKind required(String code) {
        return of(code).orElseThrow(() -> new ContactException(Reason.NO_SUCH_KIND, code));
    }

    /**
     * The codes of a kind and of all that belong to it.
     *
     * @throws ContactException when there is no such kind
     */
    public static Set<String> within(String code) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(required(code).code());
        for (ReferralKind kind : BY_CODE.values()) {
            if (codes.contains(kind.parent())) {
                codes.add(kind.code());
            }
        }
        return codes;
    }

    private static Map<String, ReferralKind> read() {
        Map<String, ReferralKind> kinds = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferralKinds.class.getResourceAsStream("referral-kinds.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                List<String> words = Arrays.stream(cells[5].split(";"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
                kinds.put(cells[0], new ReferralKind(cells[0], cells[1], cells[2], cells[3], cells[4], words));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}
