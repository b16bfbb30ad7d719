package kz.senim.kb.search.mapping;

import kz.senim.kb.legislation.Provision;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Lets into the index what can be read by itself: headings above articles are found with the articles under them. */
final class ReadableProvisions implements RoutingBinder, RoutingBridge<Provision> {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("article");
        context.bridge(Provision.class, this);
    }

    @Override
    public void route(
            DocumentRoutes routes, Object entityIdentifier, Provision provision, RoutingBridgeRouteContext context) {
        if (provision.getArticle() == null) {
            routes.notIndexed();
        } else {
            routes.addRoute();
        }
    }

    @Override
    public void previousRoutes(
            DocumentRoutes routes, Object entityIdentifier, Provision provision, RoutingBridgeRouteContext context) {
        route(routes, entityIdentifier, provision, context);
    }
}
