package kz.senim.kb.search.mapping;

import org.jspecify.annotations.Nullable;

/** How the index names an article, in whichever language and wording. */
public final class ProvisionItem {
    static final String KIND = "provision";

    private ProvisionItem() {}

    /** The item of this article of this act. */
    public static String of(String actId, @Nullable String article) {
        return KIND + "/" + actId + "/" + article;
    }

    /** The act of which an item is an article. */
    public static String actId(String item) {
        int from = item.indexOf('/') + 1;
        return item.substring(from, item.indexOf('/', from));
    }
}
