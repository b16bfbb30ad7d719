package kz.senim.kb.region;

import kz.senim.kb.language.Language;

/**
 * A region as it is named beside other things.
 *
 * @param en empty where not known
 */
public record RegionName(long id, RegionKind kind, String ru, String kk, String en) {

    public String in(Language language) {
        return language == Language.KK ? kk : ru;
    }
}
