package kz.senim.kb.importer.akn;

import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.WholeText;

/**
 * The addresses of an act as a work, of its text in one language as of one day, and of that text as a file (naming
 * convention of Akoma Ntoso 3.0, §4).
 *
 * @param work {@code /akn/kz/act/law/2002-08-08/345}
 * @param expression {@code /akn/kz/act/law/2002-08-08/345/rus@2026-04-04}
 * @param manifestation {@code /akn/kz/act/law/2002-08-08/345/rus@2026-04-04.xml}
 */
record FrbrUris(String work, String expression, String manifestation) {
    private static final String UNKNOWN = "nn";

    static FrbrUris of(WholeText whole) {
        ActRequisites act = whole.requisites();
        String day = act.adopted() == null ? UNKNOWN : act.adopted().toString();
        String number = act.number().isEmpty() ? act.actId() : act.number();
        String work = work(act.kind().code(), day, number);
        String expression = work + "/" + AkomaNtoso.code(whole.language()) + "@" + whole.edition();
        return new FrbrUris(work, expression, expression + ".xml");
    }

    /** The address of an act of this kind, adopted on this day under this number. */
    static String work(String kind, String day, String number) {
        return "/akn/kz/act/" + kind + "/" + day + "/" + number.replaceAll("[^\\p{L}\\p{N}_-]", "-");
    }
}
