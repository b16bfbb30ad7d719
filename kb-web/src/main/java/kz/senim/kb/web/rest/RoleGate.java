package kz.senim.kb.web.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lets a request through to a resource marked {@link RolesAllowed} only in one of these roles. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RoleGate implements ContainerRequestFilter {

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        RolesAllowed allowed = rolesAllowed();
        if (allowed != null && Arrays.stream(allowed.value()).noneMatch(request.getSecurityContext()::isUserInRole)) {
            throw ProblemException.of(ProblemKind.NOT_ALLOWED);
        }
    }

    private @Nullable RolesAllowed rolesAllowed() {
        RolesAllowed onMethod = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (onMethod != null || resource.getResourceClass() == null) {
            return onMethod;
        }
        return resource.getResourceClass().getAnnotation(RolesAllowed.class);
    }
}
