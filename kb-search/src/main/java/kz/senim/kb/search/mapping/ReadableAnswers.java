package kz.senim.kb.search.mapping;

import kz.senim.kb.answer.AnswerInLanguage;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Lets into the index what operators read: drafts are nobody's answer. */
final class ReadableAnswers implements RoutingBinder, RoutingBridge<AnswerInLanguage> {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("stamp");
        context.bridge(AnswerInLanguage.class, this);
    }

    @Override
    public void route(
            DocumentRoutes routes, Object entityIdentifier, AnswerInLanguage words, RoutingBridgeRouteContext context) {
        if (words.isReadable()) {
            routes.addRoute();
        } else {
            routes.notIndexed();
        }
    }

    @Override
    public void previousRoutes(
            DocumentRoutes routes, Object entityIdentifier, AnswerInLanguage words, RoutingBridgeRouteContext context) {
        // what was read before may be in the index, whatever it is now
        routes.addRoute();
    }
}
