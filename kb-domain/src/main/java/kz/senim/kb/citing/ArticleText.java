package kz.senim.kb.citing;

import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;

/**
 * A provision with its paragraphs, as something to cite from or to.
 *
 * @param eId the provision's own id
 * @param article how addresses name it
 * @param heading its designation and title as one line
 */
public record ArticleText(
        String actId, Language language, String eId, String article, String heading, List<Paragraph> paragraphs) {

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Reads the paragraphs of these words. */
    public static ArticleText of(
            String actId, Language language, String eId, String article, String heading, String text) {
        return new ArticleText(
                actId,
                language,
                eId,
                article,
                heading,
                ProvisionBody.of(eId, text).paragraphs());
    }
}
