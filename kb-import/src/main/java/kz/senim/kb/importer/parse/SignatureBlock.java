package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.ProvisionKind;

/** Finds where an act ends and its signature begins: an office, a name, a place, all short, to the end or to an annex. */
final class SignatureBlock {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Временно исполняющий обязанности |И\\.\\s?о\\. |Исполняющий обязанности )?"
                    + "(?:Президент|Премьер-Министр|Первый заместитель|Заместитель|Министр|Председатель|Руководитель|Аким|Генеральный [Пп]рокурор|Секретарь)\\b.*"
                    + "|(?:Қазақстан Республикасы(?:ның)?(?: (?:Президент[іi]|Премьер-Министр[іi]|[\\p{L} -]{0,80}министр[іi]))?"
                    + "|Президент[іi]|Премьер-Министр[іi]|[\\p{L} -]{0,60}(?:[Мм]инистр[іi]|[Тт]өрағасы|әк[іi]м[іi]))(?: \\p{Lu}\\.\\s?\\p{Lu}[\\p{L}-]+)?",
            Pattern.DOTALL);
    private static final int LONGEST = 120;
    private static final int MOST = 12;

    private SignatureBlock() {}

    /** The index of the first passage of each signature block is answered with true. */
    static boolean beginsAt(int index, List<Passage> passages, Headings headings) {
        String first = passages.get(index).text();
        if (first.length() > LONGEST
                || first.endsWith(";")
                || first.endsWith(".") && !first.endsWith("..")
                || !OFFICE.matcher(first).matches()) {
            return false;
        }
        for (int i = index + 1; i < passages.size(); i++) {
            String text = passages.get(i).text();
            if (headings.read(text)
                    .filter(heading -> heading.kind() == ProvisionKind.ANNEX)
                    .isPresent()) {
                return true;
            }
            if (i - index > MOST || text.length() > LONGEST) {
                return false;
            }
        }
        return true;
    }
}
