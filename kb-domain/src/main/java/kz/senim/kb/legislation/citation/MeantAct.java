package kz.senim.kb.legislation.citation;

import java.util.List;

/** The act that a citation in running text means. */
public sealed interface MeantAct {

    /** The act the text itself belongs to: «настоящего Кодекса», «осы баптың». */
    record This() implements MeantAct {}

    /**
     * An act named in words.
     *
     * @param ids those of the base that may be meant, best first; empty when it is not in the base
     */
    record Named(List<String> ids) implements MeantAct {
        public Named {
            ids = List.copyOf(ids);
        }
    }

    /** None is named: «в порядке, установленном статьей 12». */
    record Unsaid() implements MeantAct {}
}
