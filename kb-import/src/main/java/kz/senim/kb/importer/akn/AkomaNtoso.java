package kz.senim.kb.importer.akn;

import java.util.Arrays;
import java.util.Optional;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** The names that acts are written with, and read back by. */
public final class AkomaNtoso {
    /** The namespace of Akoma Ntoso 3.0. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The namespace of what the standard has no word for; it allows attributes and elements of others. */
    public static final String OWN_NAMESPACE = "urn:senim:akn:1";

    /** The class of a paragraph that is no part of the text: it only holds notes where there is nothing else to hold them. */
    public static final String NOTES_ONLY = "notes";

    /** The class of a paragraph that is the designation of a row whose element has no place for one. */
    public static final String LABEL = "label";

    /** The class of a paragraph that is the title of a row whose element has no place for one. */
    public static final String HEADING = "heading";

    /** The name of the container that stands where the standard wants one and an act has nothing. */
    public static final String NOTHING = "nothing";

    /** The name of the container of a «Примечание.» that is law. */
    public static final String LAW_NOTE = "note";

    private AkomaNtoso() {}

    /** The element of a row above or at the level of articles; null where it has none of its own in a hierarchy. */
    static @Nullable String element(ProvisionKind kind) {
        return switch (kind) {
            case BOOK -> "book";
            case PART -> "part";
            case CHAPTER -> "chapter";
            case SECTION -> "section";
            case ARTICLE -> "article";
            case PREAMBLE, ANNEX, CONCLUSIONS -> null;
        };
    }

    /** The kind of row that an element is, or that a container of this name is; empty where it is none. */
    public static Optional<ProvisionKind> kind(String element, String name) {
        return switch (element) {
            case "preamble" -> Optional.of(ProvisionKind.PREAMBLE);
            case "conclusions" -> Optional.of(ProvisionKind.CONCLUSIONS);
            case "attachment" -> Optional.of(ProvisionKind.ANNEX);
            case "hcontainer" ->
                Arrays.stream(ProvisionKind.values())
                        .filter(kind -> kind.code().equals(name))
                        .findFirst();
            default ->
                Arrays.stream(ProvisionKind.values())
                        .filter(kind -> element.equals(element(kind)))
                        .findFirst();
        };
    }

    /** The three letters of ISO 639-2 by which it names a language. */
    public static String code(Language language) {
        return language == Language.RU ? "rus" : "kaz";
    }

    /** The number that an id of its own accord tells: {@code 127-2} of {@code chp_3__art_127-2}. */
    public static String numberOf(String eId) {
        String last = eId.substring(eId.lastIndexOf("__") < 0 ? 0 : eId.lastIndexOf("__") + 2);
        return last.substring(last.indexOf('_') + 1);
    }
}
