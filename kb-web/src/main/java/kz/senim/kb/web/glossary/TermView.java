package kz.senim.kb.web.glossary;

import java.time.Instant;
import java.util.List;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.glossary.TermText;
import kz.senim.kb.glossary.TermText.Said;

/** A term as the API tells it. */
public record TermView(
        long id,
        int version,
        SaidView ru,
        SaidView kk,
        SaidView en,
        List<String> forms,
        String citation,
        boolean sample,
        Instant lastModified) {

    /** The term in one language; both are empty where it is not told. */
    public record SaidView(String term, String meaning) {

        static SaidView of(Said said) {
            return new SaidView(said.term(), said.meaning());
        }
    }

    /** The term. */
    public static TermView of(GlossaryTerm term) {
        TermText text = term.text();
        return new TermView(
                term.getId(),
                term.getVersion(),
                SaidView.of(text.ru()),
                SaidView.of(text.kk()),
                SaidView.of(text.en()),
                text.forms(),
                text.citation(),
                term.isSample(),
                term.getLastModified());
    }
}
