package kz.senim.kb.search.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.hint.HintedArticles;
import kz.senim.kb.search.hint.Wording;
import org.hibernate.Session;

/**
 * The hints of an act, read once in each session. Documents are written in sessions that last for one batch of the
 * outbox; a hint added meanwhile sends its documents through a later one.
 */
final class HintsOfSession {
    private final Map<Session, Map<String, HintedArticles>> read = new WeakHashMap<>();

    synchronized List<Wording> of(Session session, Provision provision) {
        return read.computeIfAbsent(session, opened -> new HashMap<>())
                .computeIfAbsent(provision.getAct().getId(), actId -> HintedArticles.of(session, List.of(actId)))
                .of(provision);
    }
}
