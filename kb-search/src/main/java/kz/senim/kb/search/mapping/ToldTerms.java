package kz.senim.kb.search.mapping;

import kz.senim.kb.glossary.GlossaryTerm;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Lets into the index the terms that the glossary tells; what was removed is history. */
final class ToldTerms implements RoutingBinder, RoutingBridge<GlossaryTerm> {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("removed");
        context.bridge(GlossaryTerm.class, this);
    }

    @Override
    public void route(
            DocumentRoutes routes, Object entityIdentifier, GlossaryTerm term, RoutingBridgeRouteContext context) {
        if (term.isRemoved()) {
            routes.notIndexed();
        } else {
            routes.addRoute();
        }
    }

    @Override
    public void previousRoutes(
            DocumentRoutes routes, Object entityIdentifier, GlossaryTerm term, RoutingBridgeRouteContext context) {
        routes.addRoute();
    }
}
