package kz.senim.kb.search.mapping;

import kz.senim.kb.reference.ReferenceRow;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Lets into the index the rows that tables tell; what was removed is history. */
final class ToldRows implements RoutingBinder, RoutingBridge<ReferenceRow> {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("removed");
        context.bridge(ReferenceRow.class, this);
    }

    @Override
    public void route(
            DocumentRoutes routes, Object entityIdentifier, ReferenceRow row, RoutingBridgeRouteContext context) {
        if (row.isRemoved()) {
            routes.notIndexed();
        } else {
            routes.addRoute();
        }
    }

    @Override
    public void previousRoutes(
            DocumentRoutes routes, Object entityIdentifier, ReferenceRow row, RoutingBridgeRouteContext context) {
        routes.addRoute();
    }
}
