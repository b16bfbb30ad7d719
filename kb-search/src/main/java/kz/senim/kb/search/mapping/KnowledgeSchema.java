package kz.senim.kb.search.mapping;

import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;

/** The whole schema of the index, the same for every kind of content; {@link Fields} says what each field is for. */
public final class KnowledgeSchema {
    /** To be raised with any change of fields or analyzers: the index is then made anew. */
    public static final int VERSION = 11;

    private KnowledgeSchema() {}

    static void declare(IndexSchemaElement schema) {
        for (String keyword : new String[] {Fields.KIND, Fields.ACT_ID, Fields.ARTICLE, Fields.EID}) {
            schema.field(keyword, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
        }
        schema.field(Fields.HEADING_START, type -> type.asString()).toReference();
        schema.field(Fields.HEADING_INITIALS, type -> type.asString())
                .multiValued()
                .toReference();
        for (String column : new String[] {Fields.ITEM, Fields.LANGUAGE, Fields.STATUS}) {
            schema.field(
                            column,
                            type -> type.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
        }
        for (String shown :
                new String[] {Fields.SHOWN_LABEL, Fields.SHOWN_HEADING, Fields.SHOWN_ACT_TITLE, Fields.SHOWN_TEXT}) {
            schema.field(
                            shown,
                            type -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }
        for (String day : new String[] {
            Fields.VALID_FROM, Fields.VALID_TO, Fields.OUTDATED_FROM, Fields.SUSPENDED_FROM, Fields.SUSPENDED_UNTIL
        }) {
            schema.field(day, type -> type.asLong().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
        }
        schema.field(
                        Fields.SAMPLE,
                        type -> type.asBoolean().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
        for (String flag : new String[] {Fields.PINNED, Fields.CRISIS, Fields.BEHIND}) {
            schema.field(flag, type -> type.asBoolean().projectable(Projectable.YES))
                    .toReference();
        }
        for (String day : new String[] {Fields.VERIFIED_ON, Fields.DUE_ON}) {
            schema.field(day, type -> type.asLong().projectable(Projectable.YES))
                    .toReference();
        }
        schema.field(
                        Fields.VERIFIED_BY,
                        type -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                .toReference();
        schema.field(
                        Fields.STAMP,
                        type -> type.asLong().searchable(Searchable.NO).projectable(Projectable.YES))
                .toReference();
        schema.field(Fields.ACT_STAMP, type -> type.asLong()).toReference();
        schema.field(Fields.CITES, type -> type.asString().projectable(Projectable.YES))
                .multiValued()
                .toReference();
        schema.field(Fields.HINT_SENSES, type -> type.asString()).multiValued().toReference();
        schema.field(
                        Fields.SHOWN_HINTS,
                        type -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                .multiValued()
                .toReference();
        words(schema, Fields.EXACT, AnalyzerNames.EXACT);
        words(schema, Fields.KAZAKH_BEGINNINGS, AnalyzerNames.KAZAKH_BEGINNINGS);
        words(schema, Fields.NUMBER, AnalyzerNames.EXACT);
        beginnings(schema, Fields.HEADING_BEGINNINGS);
        beginnings(schema, Fields.TITLE_BEGINNINGS);
        for (Language language : Language.values()) {
            String analyzer = AnalyzerNames.of(language);
            words(schema, Fields.body(language), analyzer);
            words(schema, Fields.heading(language), analyzer);
            words(schema, Fields.title(language), analyzer);
            words(schema, Fields.groups(language), analyzer);
            words(schema, Fields.hints(language), analyzer);
        }
    }

    private static void words(IndexSchemaElement schema, String name, String analyzer) {
        schema.field(name, type -> type.asString().analyzer(analyzer).norms(Norms.YES))
                .multiValued()
                .toReference();
    }

    private static void beginnings(IndexSchemaElement schema, String name) {
        schema.field(
                        name,
                        type -> type.asString()
                                .analyzer(AnalyzerNames.BEGINNINGS)
                                .searchAnalyzer(AnalyzerNames.TYPED)
                                .norms(Norms.YES))
                .multiValued()
                .toReference();
    }
}
