package kz.senim.kb.search.mapping;

import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.contact.Service;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.reference.ReferenceRow;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Everything that is indexed, on one page; the entities know nothing of it. Named in {@code persistence.xml}. */
public class KnowledgeMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        TypeMappingStep provision = context.programmaticMapping().type(Provision.class);
        provision.indexed().index(ProvisionBinder.INDEX).routingBinder(new ReadableProvisions());
        provision.binder(new ProvisionBinder());
        // An act does not know its rows; when its title changes they are written again by the index's own comparison.
        provision.property("act").indexingDependency().reindexOnUpdate(ReindexOnUpdate.NO);
        TypeMappingStep answer = context.programmaticMapping().type(AnswerInLanguage.class);
        answer.indexed().index(AnswerBinder.INDEX).routingBinder(new ReadableAnswers());
        answer.binder(new AnswerBinder());

        TypeMappingStep contact = context.programmaticMapping().type(Service.class);
        contact.indexed().index(ContactBinder.INDEX).routingBinder(new ActiveContacts());
        contact.binder(new ContactBinder());

        TypeMappingStep row = context.programmaticMapping().type(ReferenceRow.class);
        row.indexed().index(ReferenceBinder.INDEX).routingBinder(new ToldRows());
        row.binder(new ReferenceBinder());

        TypeMappingStep term = context.programmaticMapping().type(GlossaryTerm.class);
        term.indexed().index(TermBinder.INDEX).routingBinder(new ToldTerms());
        term.binder(new TermBinder());
    }
}
