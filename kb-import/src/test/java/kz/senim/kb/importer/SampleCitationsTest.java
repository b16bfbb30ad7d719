package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.Cited;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.database.TestDatabase;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.SourceFile;
import org.junit.jupiter.api.Test;

/** How well the norms that sample answers name in words are recognised, measured with those that their writers named. */
class SampleCitationsTest {

    private final Acting acting = new Acting();
    private final TestBase base = TestDatabase.H2.emptyBase();

    @Test
    void findsWhatTheWritersNamedAndLittleElse() {
        base.inTransaction(this::bringInTheLaw);
        List<String> missed = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        int named = 0;
        int found = 0;
        for (String name : SampleAnswerFile.names()) {
            SampleAnswerFile file = SampleAnswerFile.read(name, "writer");
            for (Map.Entry<Language, AnswerText> text : file.texts().entrySet()) {
                Set<Cited> written = new HashSet<>(text.getValue().cited());
                Set<Cited> read = read(text.getKey(), text.getValue());
                String where = file.code() + "/" + text.getKey().code() + " ";
                named += written.size();
                found += read.size();
                written.stream().filter(norm -> !near(norm, read)).forEach(norm -> missed.add(where + norm));
                read.stream().filter(norm -> !near(norm, written)).forEach(norm -> beside.add(where + norm));
            }
        }
        double recall = 1 - missed.size() / (double) named;
        double precision = 1 - beside.size() / (double) found;
        assertThat(recall).as("named %s, missed %s", named, missed).isGreaterThanOrEqualTo(RECALL);
        assertThat(precision).as("found %s, beside %s", found, beside).isGreaterThanOrEqualTo(PRECISION);
    }

    private static final double RECALL = .99;
    private static final double PRECISION = .99;

    /** The same place, one within it, or one that holds it. */
    private static boolean near(Cited norm, Set<Cited> others) {
        return others.stream()
                .anyMatch(other -> other.actId().equals(norm.actId())
                        && (other.equals(norm)
                                || other.eId().startsWith(norm.eId() + "__")
                                || norm.eId().startsWith(other.eId() + "__")));
    }

    private Set<Cited> read(Language language, AnswerText text) {
        AnswerText words = new AnswerText(
                text.title(),
                text.wordings(),
                text.sayToChild(),
                text.sayToAdult(),
                text.clarify(),
                text.steps(),
                text.details(),
                text.legalBasis(),
                text.handOver(),
                List.of(),
                text.protocol(),
                text.document());
        Set<Cited> read = new HashSet<>();
        base.call(entityManager -> answers(entityManager).normsIn(words, language, LocalDate.of(2026, 11, 30)))
                .forEach(norm -> read.add(norm.cited()));
        read.removeIf(norm -> norm.eId().isEmpty());
        return read;
    }

    private void bringInTheLaw(EntityManager entityManager) {
        Legislation law = law(entityManager);
        for (ActManifest.Entry entry : Corpus.entries()) {
            law.publish(new NewEdition(
                    new ActRequisites(
                            entry.actId(),
                            entry.kind(),
                            entry.number(),
                            entry.adopted(),
                            entry.titleRu(),
                            entry.titleKk(),
                            ForceStatus.IN_FORCE),
                    entry.language(),
                    entry.edition(),
                    Corpus.parsed(entry.file()).text(),
                    new SourceFile(entry.file(), entry.file().getBytes(StandardCharsets.UTF_8)),
                    "lawyer",
                    false));
        }
    }

    private Answers answers(EntityManager entityManager) {
        return new Answers(entityManager, law(entityManager), new Journal(entityManager, acting));
    }

    private Legislation law(EntityManager entityManager) {
        return new Legislation(entityManager, new NobodyListens<>(), new Journal(entityManager, acting));
    }
}
