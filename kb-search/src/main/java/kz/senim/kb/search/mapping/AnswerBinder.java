package kz.senim.kb.search.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kz.senim.kb.answer.Answer;
import kz.senim.kb.answer.AnswerCitation;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.answer.AnswerRevision;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.search.hint.Wording;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Writes an answer, as operators read it in one language, into the index: callers' wordings count as hints do. */
final class AnswerBinder implements TypeBinder, TypeBridge<AnswerInLanguage> {
    static final String INDEX = "answer";

    /** What the law said before the base was begun nobody asks of an answer. */
    private static final LocalDate ALWAYS = LocalDate.of(1995, 1, 1);

    @Override
    public void bind(TypeBindingContext context) {
        // every change that is shown moves it on
        context.dependencies().use("stamp");
        KnowledgeSchema.declare(context.indexSchemaElement());
        context.bridge(AnswerInLanguage.class, this);
    }

    @Override
    public void write(DocumentElement target, AnswerInLanguage words, TypeBridgeWriteContext context) {
        AnswerRevision published = words.getPublished();
        if (published == null) {
            return;
        }
        Answer answer = words.getAnswer();
        target.addValue(Fields.KIND, answer.getKind().code());
        target.addValue(Fields.LANGUAGE, words.getLanguage().name());
        target.addValue(Fields.ITEM, AnswerItem.of(answer.getCode()));
        target.addValue(Fields.STATUS, ForceStatus.IN_FORCE.name());
        target.addValue(Fields.SAMPLE, answer.isSample());
        target.addValue(Fields.ARTICLE, answer.getCode());
        target.addValue(Fields.VALID_FROM, ALWAYS.toEpochDay());
        target.addValue(Fields.STAMP, Stamp.of(words));
        target.addValue(Fields.PINNED, answer.isPinned());
        target.addValue(Fields.CRISIS, answer.isCrisis());
        target.addValue(Fields.BEHIND, words.getBehindSince() != null);
        target.addValue(Fields.VERIFIED_BY, words.getVerifiedBy());
        addDay(target, Fields.VERIFIED_ON, day(words.getVerifiedAt()));
        addDay(target, Fields.DUE_ON, words.dueOn());
        addDay(target, Fields.OUTDATED_FROM, words.getOutdatedFrom());
        writeWords(target, words.getLanguage(), published.text());
        context
                .extension(HibernateOrmExtension.get())
                .session()
                .createQuery("select c from AnswerCitation c where c.revision = :revision", AnswerCitation.class)
                .setParameter("revision", published)
                .getResultList()
                .stream()
                .map(AnswerCitation::cited)
                .map(cited -> ProvisionItem.of(cited.actId(), cited.article()))
                .distinct()
                .forEach(item -> target.addValue(Fields.CITES, item));
    }

    private static void writeWords(DocumentElement target, Language language, AnswerText text) {
        target.addValue(Fields.SHOWN_HEADING, text.title());
        target.addValue(Fields.SHOWN_TEXT, text.sayToAdult().isEmpty() ? text.sayToChild() : text.sayToAdult());
        target.addValue(Fields.heading(language), text.title());
        target.addValue(Fields.HEADING_BEGINNINGS, text.title());
        target.addValue(Fields.body(language), text.plain());
        target.addValue(Fields.EXACT, text.title());
        target.addValue(Fields.EXACT, text.plain());
        if (language == Language.KK) {
            target.addValue(Fields.KAZAKH_BEGINNINGS, text.title());
            target.addValue(Fields.KAZAKH_BEGINNINGS, text.plain());
        }
        for (String wording : text.wordings()) {
            target.addValue(Fields.hints(language), wording);
            // once more beside the title, where words are counted by how rare they are among answers
            target.addValue(Fields.heading(language), wording);
            target.addValue(Fields.HEADING_BEGINNINGS, wording);
            target.addValue(Fields.SHOWN_HINTS, language.code() + " " + wording);
            addSense(target, language, wording);
        }
        addSense(target, language, text.title());
    }

    private static void addSense(DocumentElement target, Language language, String words) {
        String sense = Wording.sense(language, words.toLowerCase(Locale.ROOT));
        if (!sense.isEmpty()) {
            target.addValue(Fields.HINT_SENSES, sense);
        }
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(Today.ZONE).toLocalDate();
    }

    private static void addDay(DocumentElement target, String field, @Nullable LocalDate day) {
        if (day != null) {
            target.addValue(field, day.toEpochDay());
        }
    }
}
