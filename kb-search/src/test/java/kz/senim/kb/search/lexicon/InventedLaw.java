package kz.senim.kb.search.lexicon;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.senim.kb.search.HelplineLaw;

/** An act of our own in both languages, where every two of a few things stand together in one article. */
final class InventedLaw {
    static final List<String> RUSSIAN = List.of("ребенок", "школа", "учитель", "книга", "врач", "дорога");
    static final List<String> KAZAKH = List.of("бала", "мектеп", "мұғалім", "кітап", "дәрігер", "жол");

    private InventedLaw() {}

    /** Publishes it in both languages under this id, for this date. */
    static void publish(EntityManager entityManager, String id, String date) {
        HelplineLaw russian = HelplineLaw.russian(id);
        HelplineLaw kazakh = HelplineLaw.kazakh(id);
        int number = 0;
        for (int i = 0; i < RUSSIAN.size(); i++) {
            for (int j = 0; j < i; j++) {
                number++;
                russian.article("" + number, "", RUSSIAN.get(i) + ", " + RUSSIAN.get(j));
                kazakh.article("" + number, "", KAZAKH.get(j) + ", " + KAZAKH.get(i));
            }
        }
        russian.publish(entityManager, date);
        kazakh.publish(entityManager, date);
    }
}
