package kz.senim.kb.search.mapping;

import kz.senim.kb.contact.Service;

/** How the index names a contact. */
public final class ContactItem {
    /** What kind of content contacts are. */
    public static final String KIND = "contact";

    private ContactItem() {}

    /** The item of the service with this id. */
    public static String of(long id) {
        return KIND + "/" + id + "/";
    }

    /** The id of the service that an item names. */
    public static long id(String item) {
        return Long.parseLong(item.substring(KIND.length() + 1, item.length() - 1));
    }

    /** Changes whenever the document must be written again. */
    public static long stamp(Service service) {
        long modified = service.getLastModified().toEpochMilli();
        return 31 * modified + KnowledgeSchema.VERSION;
    }
}
