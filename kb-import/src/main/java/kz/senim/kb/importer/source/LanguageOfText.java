package kz.senim.kb.importer.source;

import java.util.List;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its letters: nine of them are Kazakh's own and make up a seventh of its texts. */
final class LanguageOfText {
    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final double KAZAKH_SHARE = 0.03;
    private static final double CYRILLIC_SHARE = 0.5;
    /** So many letters tell as much as all of them. */
    private static final int ENOUGH_LETTERS = 200_000;

    private LanguageOfText() {}

    static @Nullable Language of(List<SourceLine> lines) {
        int letters = 0;
        int cyrillic = 0;
        int kazakh = 0;
        for (SourceLine line : lines) {
            if (letters > ENOUGH_LETTERS) {
                break;
            }
            for (int i = 0; i < line.text().length(); i++) {
                char here = line.text().charAt(i);
                if (Character.isLetter(here)) {
                    letters++;
                    cyrillic += here >= '\u0400' && here < '\u0530' ? 1 : 0;
                    kazakh += KAZAKH.indexOf(here) >= 0 ? 1 : 0;
                }
            }
        }
        if (letters == 0 || cyrillic < letters * CYRILLIC_SHARE) {
            return null;
        }
        return kazakh > cyrillic * KAZAKH_SHARE ? Language.KK : Language.RU;
    }
}
