package kz.senim.kb.legislation.citation;

import java.util.List;

/** The act a citation speaks of, by how it was named. */
public sealed interface CitedAct {

    /** The ids of the acts in the base that may be meant, best first. */
    List<String> ids();

    /** Named in words that fit one act of the base or more. */
    record Named(String words, List<String> ids) implements CitedAct {
        public Named {
            ids = List.copyOf(ids);
        }
    }

    /** Named in words that fit no act of the base: another act is meant, which nobody has imported. */
    record Unknown(String words) implements CitedAct {
        @Override
        public List<String> ids() {
            return List.of();
        }
    }

    /** Not named at all; the ids are those of all acts that have such an article, the helpline's main acts first. */
    record Unnamed(List<String> ids) implements CitedAct {
        public Unnamed {
            ids = List.copyOf(ids);
        }
    }
}
