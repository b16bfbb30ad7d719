package kz.senim.kb.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of a fixed list of words, named in files and the API by its code: {@code child-under-14}. */
public interface Coded {

    String name();

    /** The code: lower case, with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of this list with this code; empty when there is none. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst();
    }
}
