package kz.senim.kb.importer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/**
 * Answers, protocols and templates of our own writing, brought in once beside the sample act, marked as samples, and
 * gone with it. They go the way of all answers: one writes, another approves.
 */
@ApplicationScoped
public class SampleAnswers {

    private static final String WRITER = "sample-writer";
    private static final String REVIEWER = "sample-reviewer";

    private final Answers answers;
    private final Legislation legislation;
    private final Journal journal;
    private final Acting acting;
    private final boolean wanted;

    @NullUnmarked
    protected SampleAnswers() {
        this(null, null, null, null, false);
    }

    @Inject
    public SampleAnswers(
            Answers answers,
            Legislation legislation,
            Journal journal,
            Acting acting,
            @ConfigProperty(name = "kb.sample", defaultValue = "true") boolean wanted) {
        this.answers = answers;
        this.legislation = legislation;
        this.journal = journal;
        this.acting = acting;
        this.wanted = wanted;
    }

    void addOnce(@Observes @Priority(210) BaseOpened opened) {
        if (wanted
                && answers.isEmpty()
                && legislation.isWithoutLaw()
                && journal.tellsOf(SampleContent.ADDED)
                && !journal.tellsOf(SampleContent.REMOVED)) {
            add();
        }
    }

    /** Brings all of them in, each in a transaction of its own. */
    void add() {
        SampleAnswerFile.all(WRITER).forEach(this::add);
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
