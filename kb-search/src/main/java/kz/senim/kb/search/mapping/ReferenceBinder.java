package kz.senim.kb.search.mapping;

import java.time.LocalDate;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.ReferenceRow;
import kz.senim.kb.reference.RowText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Writes a row of a reference table into the index: its name and how callers ask for it are the heading, its table
 * stands where chapters do. One document holds both languages.
 */
final class ReferenceBinder implements TypeBinder, TypeBridge<ReferenceRow> {

    static final String INDEX = "reference";

    @Override
    public void bind(TypeBindingContext context) {
        // every change of a row moves this on
        context.dependencies().use("lastModified").use("removed");
        KnowledgeSchema.declare(context.indexSchemaElement());
        context.bridge(ReferenceRow.class, this);
    }

    @Override
    public void write(DocumentElement target, ReferenceRow row, TypeBridgeWriteContext context) {
        RowText text = row.text();
        target.addValue(Fields.KIND, ReferenceItem.KIND);
        target.addValue(Fields.LANGUAGE, Language.RU.name());
        target.addValue(Fields.ITEM, ReferenceItem.of(row));
        target.addValue(Fields.ARTICLE, Long.toString(row.getId()));
        target.addValue(Fields.STATUS, ForceStatus.IN_FORCE.name());
        target.addValue(Fields.SAMPLE, row.isSample());
        target.addValue(Fields.VALID_FROM, row.getValidFrom().toEpochDay());
        LocalDate end = row.getValidTo();
        if (end != null) {
            target.addValue(Fields.VALID_TO, end.toEpochDay());
        }
        target.addValue(Fields.STAMP, ReferenceItem.stamp(row));
        target.addValue(Fields.SHOWN_HEADING, text.nameRu());
        for (Language language : Language.values()) {
            target.addValue(Fields.heading(language), text.name(language));
            // callers' words are of either language, and each analyzer takes what it knows
            text.wordings().forEach(wording -> target.addValue(Fields.heading(language), wording));
            target.addValue(Fields.groups(language), row.getTable().title(language));
            for (Map.Entry<String, Cell> cell : text.cells().entrySet()) {
                if (cell.getValue() instanceof Cell.Words words) {
                    target.addValue(Fields.body(language), words.in(language));
                }
            }
            target.addValue(Fields.HEADING_BEGINNINGS, text.name(language));
        }
        text.wordings().forEach(wording -> {
            target.addValue(Fields.HEADING_BEGINNINGS, wording);
            target.addValue(Fields.SHOWN_HINTS, Language.RU.code() + " " + wording);
        });
    }
}
