package kz.senim.kb.search.mapping;

import java.util.List;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.hint.Wording;

/** Tells a document that says what the database says from one that must be written again. */
public final class Stamp {

    private Stamp() {}

    /** A number that changes with what every document of this act holds of it. */
    public static long of(Act act) {
        return of(
                KnowledgeSchema.VERSION,
                List.of(
                        act.getId(),
                        act.getTitleRu(),
                        act.getTitleKk(),
                        act.getStatus().name(),
                        act.isSample()));
    }

    /**
     * A number that changes with anything its document holds, and with the schema of the index.
     *
     * @param hints the wordings of the provision's hints
     */
    public static long of(Provision provision, List<Wording> hints) {
        return of(
                of(provision.getAct()),
                List.of(
                        provision.getLanguage().name(),
                        provision.getEId(),
                        provision.getNumber(),
                        provision.getLabel(),
                        provision.getHeading(),
                        provision.getText(),
                        provision.getStatus().name(),
                        provision.getGroupHeadings(),
                        String.valueOf(provision.getOutdatedFrom()),
                        String.valueOf(provision.getSuspendedFrom()),
                        String.valueOf(provision.getSuspendedUntil()),
                        provision.getValidFrom(),
                        String.valueOf(provision.getValidTo()),
                        hints.stream()
                                .map(hint -> hint.language().code() + hint.text())
                                .toList()));
    }

    /** A number that changes with anything that is shown of an answer, and with the schema of the index. */
    public static long of(AnswerInLanguage words) {
        return of(KnowledgeSchema.VERSION, List.of(words.getStamp()));
    }

    private static long of(long seed, List<?> parts) {
        long stamp = seed;
        for (Object part : parts) {
            stamp = 1_000_003 * stamp + part.hashCode();
        }
        return stamp;
    }
}
