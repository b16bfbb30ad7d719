package kz.senim.kb.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionPage;

/** Reads the norms that are cited, as they are in force on a day; in the other language where this one lacks them. */
final class CitedNorms {

    private final Legislation legislation;
    private final LocalDate on;

    CitedNorms(Legislation legislation, LocalDate on) {
        this.legislation = legislation;
        this.on = on;
    }

    CitedNorm read(Cited cited, Language language) {
        ActRequisites act = legislation.requisites(cited.actId()).orElse(null);
        if (act == null) {
            return absent(cited, "");
        }
        String title = language == Language.RU || act.titleKk().isEmpty() ? act.titleRu() : act.titleKk();
        if (cited.eId().isEmpty()) {
            ForceStatus status = act.status() == null ? ForceStatus.IN_FORCE : act.status();
            return new CitedNorm(cited, title, "", "", "", status, null, null);
        }
        for (Language read : List.of(language, language.other())) {
            try {
                return norm(cited, title, legislation.provision(cited.actId(), read, cited.article(), on));
            } catch (LegislationException notInThisLanguage) {
                // the other language may have it
            }
        }
        return absent(cited, title);
    }

    private static CitedNorm absent(Cited cited, String title) {
        return new CitedNorm(cited, title, "", "", "", null, null, null);
    }

    private static CitedNorm norm(Cited cited, String title, ProvisionPage page) {
        Provision row = page.provision();
        ForceStatus status =
                row.getAct().getStatus() == ForceStatus.REPEALED ? ForceStatus.REPEALED : row.statusOn(page.on());
        return new CitedNorm(
                cited,
                title,
                row.getLabel(),
                row.getHeading(),
                words(cited.eId(), row),
                status,
                page.edition(),
                page.outdatedSince());
    }

    /** The words of the place alone; of the whole article where the place is not found in it any more. */
    private static String words(String eId, Provision row) {
        String place = ProvisionBody.of(row.getEId(), row.getText()).paragraphs().stream()
                .filter(paragraph ->
                        paragraph.eId().equals(eId) || paragraph.eId().startsWith(eId + "__"))
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
        return place.isEmpty() ? row.getText() : place;
    }
}
