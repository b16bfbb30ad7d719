package kz.senim.kb.legislation.parallel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActSummary;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionPage;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.StandOnDay.Stand;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to the law in both languages at once. */
@ApplicationScoped
@Transactional
public class ParallelTexts {

    private final Legislation legislation;

    @NullUnmarked
    protected ParallelTexts() {
        this(null);
    }

    @Inject
    public ParallelTexts(Legislation legislation) {
        this.legislation = legislation;
    }

    /**
     * An act on a day, with all that does not answer to each other in it.
     *
     * @throws LegislationException when the act is not known, or in neither language a text of it for that day
     */
    public ParallelAct act(String actId, LocalDate on) {
        ActSummary act = legislation.summary(actId);
        LocalDate ru = edition(act, Language.RU, on);
        LocalDate kk = edition(act, Language.KK, on);
        if (ru == null && kk == null) {
            // says why
            legislation.text(
                    actId, act.stand(Language.RU, on).stand() == Stand.NO_TEXT ? Language.KK : Language.RU, on);
        }
        List<ProvisionText> inRussian = ru == null ? List.of() : rows(actId, Language.RU, on);
        List<ProvisionText> inKazakh = kk == null ? List.of() : rows(actId, Language.KK, on);
        return new ParallelAct(
                act,
                on,
                new Aligned<>(ru, kk),
                Alignment.rows(inRussian, inKazakh),
                ru == null || kk == null ? List.of() : LanguageComparison.of(inRussian, inKazakh));
    }

    /**
     * One provision on a day, named as in addresses ({@code 127-2}, {@code preamble}).
     *
     * @throws LegislationException when in neither language there is such a provision that day
     */
    public ParallelProvision provision(String actId, String article, LocalDate on) {
        Map<Language, ProvisionPage> pages = legislation.inEachLanguage(actId, article, on);
        ProvisionPage ru = pages.get(Language.RU);
        ProvisionPage kk = pages.get(Language.KK);
        return new ParallelProvision(new Aligned<>(ru, kk), Alignment.points(points(ru), points(kk)));
    }

    private static @Nullable LocalDate edition(ActSummary act, Language language, LocalDate on) {
        return act.stand(language, on).stand() == Stand.KNOWN
                ? act.stand(language, on).date()
                : null;
    }

    private List<ProvisionText> rows(String actId, Language language, LocalDate on) {
        return legislation.text(actId, language, on).provisions();
    }

    private static List<Paragraph> points(@Nullable ProvisionPage page) {
        return page == null
                ? List.of()
                : ProvisionBody.of(page.provision().getEId(), page.provision().getText())
                        .paragraphs();
    }
}
