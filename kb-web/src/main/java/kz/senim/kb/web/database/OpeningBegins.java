package kz.senim.kb.web.database;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins to open the base as soon as there are beans, before the server sets up listeners and servlets. */
public final class OpeningBegins implements ServletContainerInitializer {

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        CDI.current().select(BaseOpening.class).get().begin();
        ServletRegistration.Dynamic end = context.addServlet(OpeningEnds.class.getName(), OpeningEnds.class);
        end.setLoadOnStartup(Integer.MAX_VALUE);
    }
}
