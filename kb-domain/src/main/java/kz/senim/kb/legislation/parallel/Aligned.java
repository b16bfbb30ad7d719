package kz.senim.kb.legislation.parallel;

import java.util.Objects;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What answers to each other in the two languages; one of the two may be missing, never both.
 *
 * @param <T> what is aligned: rows of a tree, paragraphs, pages
 * @param ru in the Russian text; null where it has nothing there
 * @param kk in the Kazakh text; null where it has nothing there
 */
public record Aligned<T>(@Nullable T ru, @Nullable T kk) {

    public Aligned {
        if (ru == null && kk == null) {
            throw new IllegalArgumentException("Nothing answers to nothing");
        }
    }

    /** The Russian one, or the Kazakh one where there is no other. */
    public T shown() {
        return ru != null ? ru : Objects.requireNonNull(kk);
    }

    /** What stands there in this language; null where nothing does. */
    public @Nullable T in(Language language) {
        return language == Language.RU ? ru : kk;
    }

    /** The only language that has it; null where both have. */
    public @Nullable Language only() {
        return kk == null ? Language.RU : ru == null ? Language.KK : null;
    }
}
