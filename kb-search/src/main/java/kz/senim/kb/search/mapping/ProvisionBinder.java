package kz.senim.kb.search.mapping;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.hint.Wording;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Writes a provision's row into the index: its own words, those above it, and the days on which it read so. */
final class ProvisionBinder implements TypeBinder, TypeBridge<Provision> {
    static final String INDEX = "provision";

    private final HintsOfSession hintsOfSession = new HintsOfSession();

    @Override
    public void bind(TypeBindingContext context) {
        for (String property : new String[] {
            "act.titleRu",
            "act.titleKk",
            "act.status",
            "act.sample",
            "language",
            "eId",
            "article",
            "number",
            "label",
            "heading",
            "text",
            "status",
            "groupHeadings",
            "outdatedFrom",
            "suspendedFrom",
            "suspendedUntil",
            "validFrom",
            "validTo"
        }) {
            context.dependencies().use(property);
        }
        KnowledgeSchema.declare(context.indexSchemaElement());
        context.bridge(Provision.class, this);
    }

    @Override
    public void write(DocumentElement target, Provision provision, TypeBridgeWriteContext context) {
        Act act = provision.getAct();
        Language language = provision.getLanguage();
        String article = provision.getArticle();
        target.addValue(Fields.KIND, ProvisionItem.KIND);
        target.addValue(Fields.LANGUAGE, language.name());
        target.addValue(Fields.ITEM, ProvisionItem.of(act.getId(), article));
        target.addValue(Fields.STATUS, status(provision).name());
        target.addValue(Fields.SAMPLE, act.isSample());
        target.addValue(Fields.ACT_ID, act.getId());
        target.addValue(Fields.ARTICLE, article);
        target.addValue(Fields.EID, provision.getEId());
        List<Wording> hints =
                hintsOfSession.of(context.extension(HibernateOrmExtension.get()).session(), provision);
        target.addValue(Fields.STAMP, Stamp.of(provision, hints));
        target.addValue(Fields.ACT_STAMP, Stamp.of(act));
        writeDays(target, provision);
        writeShown(target, provision);
        writeWords(target, provision);
        hints.forEach(hint -> writeHint(target, hint));
    }

    private static void writeDays(DocumentElement target, Provision provision) {
        addDay(target, Fields.VALID_FROM, provision.getValidFrom());
        addDay(target, Fields.VALID_TO, provision.getValidTo());
        addDay(target, Fields.OUTDATED_FROM, provision.getOutdatedFrom());
        addDay(target, Fields.SUSPENDED_FROM, provision.getSuspendedFrom());
        addDay(target, Fields.SUSPENDED_UNTIL, provision.getSuspendedUntil());
    }

    private static void writeShown(DocumentElement target, Provision provision) {
        target.addValue(Fields.SHOWN_LABEL, provision.getLabel());
        target.addValue(Fields.SHOWN_HEADING, provision.getHeading());
        target.addValue(Fields.SHOWN_ACT_TITLE, provision.getAct().title(provision.getLanguage()));
        target.addValue(Fields.SHOWN_TEXT, provision.getText());
    }

    private static void writeWords(DocumentElement target, Provision provision) {
        Language language = provision.getLanguage();
        target.addValue(Fields.body(language), provision.getText());
        target.addValue(Fields.heading(language), provision.getHeading());
        target.addValue(Fields.groups(language), provision.getGroupHeadings());
        target.addValue(Fields.HEADING_BEGINNINGS, provision.getHeading());
        String start = HeadingStart.of(provision.getHeading());
        if (!start.isEmpty()) {
            target.addValue(Fields.HEADING_START, start);
        }
        HeadingInitials.of(provision.getHeading()).forEach(phrase -> target.addValue(Fields.HEADING_INITIALS, phrase));
        target.addValue(Fields.EXACT, provision.getHeading());
        target.addValue(Fields.EXACT, provision.getText());
        if (language == Language.KK) {
            target.addValue(Fields.KAZAKH_BEGINNINGS, provision.getHeading());
            target.addValue(Fields.KAZAKH_BEGINNINGS, provision.getText());
        }
        target.addValue(Fields.NUMBER, provision.getNumber());
        for (Language titled : Language.values()) {
            String title = titled == Language.RU
                    ? provision.getAct().getTitleRu()
                    : provision.getAct().getTitleKk();
            target.addValue(Fields.title(titled), title);
            target.addValue(Fields.TITLE_BEGINNINGS, title);
        }
    }

    /** What callers say counts like a heading, whichever language the document itself is in. */
    private static void writeHint(DocumentElement target, Wording hint) {
        target.addValue(Fields.hints(hint.language()), hint.text());
        target.addValue(Fields.HINT_SENSES, hint.sense());
        target.addValue(Fields.SHOWN_HINTS, hint.language().code() + " " + hint.text());
        target.addValue(Fields.EXACT, hint.text());
        if (hint.language() == Language.KK) {
            target.addValue(Fields.KAZAKH_BEGINNINGS, hint.text());
        }
    }

    /** No part of a repealed act is law, whatever its own notes say. */
    private static ForceStatus status(Provision provision) {
        return provision.getAct().getStatus() == ForceStatus.REPEALED ? ForceStatus.REPEALED : provision.getStatus();
    }

    private static void addDay(DocumentElement target, String field, @Nullable LocalDate day) {
        if (day != null) {
            target.addValue(field, day.toEpochDay());
        }
    }
}
