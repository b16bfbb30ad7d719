package kz.senim.kb.search.repair;

import java.util.Locale;

/** Writes Latin letters in Cyrillic as most people mean them, for words nobody has written yet. */
final class Cyrillic {
    private static final String[][] LETTERS = {
        {"tsya", "тся"},
        {"tsia", "тся"},
        {"tsja", "тся"},
        {"ayu", "аю"},
        {"eyu", "ею"},
        {"oyu", "ою"},
        {"uyu", "ую"},
        {"iyu", "ию"},
        {"aya", "ая"},
        {"eya", "ея"},
        {"oya", "оя"},
        {"uya", "уя"},
        {"iya", "ия"},
        {"4", "ч"},
        {"6", "ш"},
        {"shch", "щ"},
        {"sch", "щ"},
        {"sh", "ш"},
        {"ş", "ш"},
        {"ch", "ч"},
        {"ç", "ч"},
        {"zh", "ж"},
        {"kh", "х"},
        {"gh", "ғ"},
        {"ğ", "ғ"},
        {"ts", "ц"},
        {"yu", "ю"},
        {"ju", "ю"},
        {"ya", "я"},
        {"ja", "я"},
        {"yo", "е"},
        {"jo", "е"},
        {"ye", "е"},
        {"je", "е"},
        {"iy", "ий"},
        {"yi", "ый"},
        {"ay", "ай"},
        {"ey", "ей"},
        {"oy", "ой"},
        {"uy", "уй"},
        {"ä", "ә"},
        {"ö", "ө"},
        {"ü", "ү"},
        {"ū", "ұ"},
        {"ı", "ы"},
        {"ñ", "ң"},
        {"a", "а"},
        {"b", "б"},
        {"c", "ц"},
        {"d", "д"},
        {"e", "е"},
        {"f", "ф"},
        {"g", "г"},
        {"h", "х"},
        {"i", "и"},
        {"j", "ж"},
        {"k", "к"},
        {"l", "л"},
        {"m", "м"},
        {"n", "н"},
        {"o", "о"},
        {"p", "п"},
        {"q", "қ"},
        {"r", "р"},
        {"s", "с"},
        {"t", "т"},
        {"u", "у"},
        {"v", "в"},
        {"w", "в"},
        {"x", "х"},
        {"y", "ы"},
        {"z", "з"},
        {"'", "ь"}
    };

    private Cyrillic() {}

    static String of(String latin) {
        String small = latin.toLowerCase(Locale.ROOT);
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (at < small.length()) {
            int length = 1;
            String letters = small.substring(at, at + 1);
            for (String[] spelling : LETTERS) {
                if (small.startsWith(spelling[0], at)) {
                    letters = spelling[1];
                    length = spelling[0].length();
                    break;
                }
            }
            written.append(letters);
            at += length;
        }
        return written.toString();
    }
}
