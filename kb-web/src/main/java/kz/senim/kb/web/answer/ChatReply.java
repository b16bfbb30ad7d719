package kz.senim.kb.web.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;

/**
 * What is pasted into a chat: the words to say, the norm behind them, and the day it was looked up.
 *
 * @param otherAudience whether there are no words for this audience, so that it is those for the other
 */
public record ChatReply(String text, boolean otherAudience) {

    private static final int MOST_NORMS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    static ChatReply of(AnswerText text, List<CitedNorm> norms, boolean toChild, Language language, LocalDate on) {
        String wanted = toChild ? text.sayToChild() : text.sayToAdult();
        String other = toChild ? text.sayToAdult() : text.sayToChild();
        String said = wanted.isEmpty() ? other : wanted;
        String cited = norms.stream()
                .filter(norm -> norm.status() == ForceStatus.IN_FORCE)
                .limit(MOST_NORMS)
                .map(norm -> name(norm, language))
                .distinct()
                .collect(Collectors.joining("; "));
        boolean kazakh = language == Language.KK;
        String day = kazakh ? DAY.format(on) + " жағдай бойынша" : "по состоянию на " + DAY.format(on);
        String source =
                cited.isEmpty() ? "" : "\n\n" + (kazakh ? "Негізі: " : "Основание: ") + cited + " (" + day + ")";
        return new ChatReply(said + source, wanted.isEmpty() && !other.isEmpty());
    }

    private static String name(CitedNorm norm, Language language) {
        String article = norm.label().replaceFirst("\\.$", "");
        if (article.isEmpty()) {
            return norm.actTitle();
        }
        return language == Language.KK
                ? norm.actTitle() + ", " + article
                : article.replaceFirst("^Статья", "статья") + ", " + norm.actTitle();
    }
}
