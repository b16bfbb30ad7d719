package kz.senim.kb.search.mapping;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.glossary.TermText;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes a term of the glossary into the index. One document holds all its languages. */
final class TermBinder implements TypeBinder, TypeBridge<GlossaryTerm> {

    static final String INDEX = "term";

    @Override
    public void bind(TypeBindingContext context) {
        // every change of a term moves this on
        context.dependencies().use("lastModified").use("removed");
        KnowledgeSchema.declare(context.indexSchemaElement());
        context.bridge(GlossaryTerm.class, this);
    }

    @Override
    public void write(DocumentElement target, GlossaryTerm term, TypeBridgeWriteContext context) {
        TermText text = term.text();
        target.addValue(Fields.KIND, TermItem.KIND);
        target.addValue(Fields.LANGUAGE, Language.RU.name());
        target.addValue(Fields.ITEM, TermItem.of(term));
        target.addValue(Fields.ARTICLE, Long.toString(term.getId()));
        target.addValue(Fields.STATUS, ForceStatus.IN_FORCE.name());
        target.addValue(Fields.SAMPLE, term.isSample());
        target.addValue(Fields.VALID_FROM, LocalDate.EPOCH.toEpochDay());
        target.addValue(Fields.STAMP, TermItem.stamp(term));
        target.addValue(Fields.SHOWN_HEADING, text.ru().term());
        for (Language language : Language.values()) {
            for (TermText.Said said : List.of(text.ru(), text.kk(), text.en())) {
                target.addValue(Fields.heading(language), said.term());
            }
            text.forms().forEach(form -> target.addValue(Fields.heading(language), form));
            target.addValue(
                    Fields.body(language),
                    language == Language.KK ? text.kk().meaning() : text.ru().meaning());
        }
        text.forms().forEach(form -> target.addValue(Fields.HEADING_BEGINNINGS, form));
        target.addValue(Fields.HEADING_BEGINNINGS, text.ru().term());
        target.addValue(Fields.HEADING_BEGINNINGS, text.kk().term());
    }
}
