package kz.senim.kb.web.database;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lets nobody in before the base is open; if it cannot be opened, the application does not start. */
@WebListener
public class OpeningEnds implements ServletContextListener {

    private final BaseOpening opening;

    @Inject
    public OpeningEnds(BaseOpening opening) {
        this.opening = opening;
    }

    @Override
    public void contextInitialized(ServletContextEvent start) {
        opening.finish();
    }
}
