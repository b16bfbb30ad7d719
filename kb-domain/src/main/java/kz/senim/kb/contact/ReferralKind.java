package kz.senim.kb.contact;

import java.util.List;
import kz.senim.kb.language.Language;

/**
 * A kind of help callers are sent to.
 *
 * @param code its name in the API: {@code crisis-centre}
 * @param parent the code of the kind it belongs to; empty for those at the top
 * @param words what callers call it, in both languages
 */
public record ReferralKind(String code, String parent, String ru, String kk, String en, List<String> words) {
    public ReferralKind {
        words = List.copyOf(words);
    }

    public String name(Language language) {
        return language == Language.KK ? kk : ru;
    }
}
