package kz.senim.kb.search.mapping;

import kz.senim.kb.contact.Service;
import kz.senim.kb.contact.ServiceStatus;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Lets into the index whom callers can be sent to: nobody is sent to what is given no more. */
final class ActiveContacts implements RoutingBinder, RoutingBridge<Service> {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("status");
        context.bridge(Service.class, this);
    }

    @Override
    public void route(
            DocumentRoutes routes, Object entityIdentifier, Service service, RoutingBridgeRouteContext context) {
        if (service.getStatus() == ServiceStatus.ACTIVE) {
            routes.addRoute();
        } else {
            routes.notIndexed();
        }
    }

    @Override
    public void previousRoutes(
            DocumentRoutes routes, Object entityIdentifier, Service service, RoutingBridgeRouteContext context) {
        routes.addRoute();
    }
}
