package kz.senim.kb.legislation.citation;

import java.util.stream.Collectors;

/** A citation in the notation of {@code citations.tsv}. */
final class WrittenOut {

    private WrittenOut() {}

    /** The acts: short names, {@code ? words} for an unknown act, {@code any:} and the first three where none is named. */
    static String acts(CitedPlaces citation) {
        if (citation.act() instanceof CitedAct.Named named) {
            return named.ids().stream().map(HelplineActs::shortName).collect(Collectors.joining(" "));
        }
        if (citation.act() instanceof CitedAct.Unnamed unnamed) {
            return unnamed.ids().stream()
                    .limit(3)
                    .map(HelplineActs::shortName)
                    .collect(Collectors.joining(" ", "any: ", ""))
                    .strip();
        }
        return citation.act() instanceof CitedAct.Unknown unknown ? "? " + unknown.words() : "";
    }

    /** The places: {@code 140 ч2 п1 пп3; 120..122}. */
    static String targets(CitedPlaces citation) {
        return citation.targets().stream().map(WrittenOut::target).collect(Collectors.joining("; "));
    }

    private static String target(Target target) {
        StringBuilder out = new StringBuilder(target.from());
        if (target.isRange()) {
            out.append("..").append(target.to());
        }
        if (target.part() != null) {
            out.append(" ч").append(target.part());
        }
        if (target.point() != null) {
            out.append(" п").append(target.point());
        }
        if (target.subpoint() != null) {
            out.append(" пп").append(target.subpoint());
        }
        return out.toString();
    }
}
