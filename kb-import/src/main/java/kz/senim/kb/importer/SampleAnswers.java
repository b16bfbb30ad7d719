package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import org.jspecify.annotations.NullUnmarked;

/**
 * Answers, protocols and templates of our own writing, brought in once beside the sample act, marked as samples, and
 * gone with it. They go the way of all answers: one writes, another approves.
 */
@ApplicationScoped
@Transactional
public class SampleAnswers {

    private static final String WRITER = "sample-writer";
    private static final String REVIEWER = "sample-reviewer";
    private static final String BEGUN = "sample-answers-begun";
    private static final String ADDED = "sample-answers-added";

    private final Answers answers;
    private final Legislation legislation;
    private final Journal journal;
    private final Acting acting;

    @NullUnmarked
    protected SampleAnswers() {
        this(null, null, null, null);
    }

    @Inject
    public SampleAnswers(Answers answers, Legislation legislation, Journal journal, Acting acting) {
        this.answers = answers;
        this.legislation = legislation;
        this.journal = journal;
        this.acting = acting;
    }

    /**
     * Begins to bring them in, or goes on where it was broken off.
     *
     * @return the names of those still to be added; none when the base has answers of its own, or law but the sample
     */
    public List<String> begin() {
        if (!journal.tellsOf(BEGUN)) {
            if (!answers.isEmpty() || !legislation.isWithoutLaw() || !journal.tellsOf(SampleContent.ADDED)) {
                return List.of();
            }
            journal.record(BEGUN, "", "");
        }
        if (journal.tellsOf(ADDED)) {
            return List.of();
        }
        return SampleAnswerFile.names().stream()
                .filter(name -> !answers.exists(SampleAnswerFile.code(name)))
                .toList();
    }

    /** Brings one in, by the name of its file. */
    public void add(String name) {
        add(SampleAnswerFile.read(name, WRITER));
    }

    /** Notes that all are there: what is removed later does not come again. */
    public void finish() {
        if (journal.tellsOf(BEGUN) && !journal.tellsOf(ADDED)) {
            journal.record(ADDED, "", "");
        }
    }

    private void add(SampleAnswerFile file) {
        acting.runAs(WRITER, () -> {
            answers.create(file.code(), file.kind(), file.particulars(), file.texts(), true);
            for (Language language : file.texts().keySet()) {
                answers.submit(file.code(), language, 1, "");
            }
        });
        acting.runAs(REVIEWER, () -> {
            for (Language language : file.texts().keySet()) {
                answers.publish(file.code(), language, 1, "");
            }
        });
    }
}
