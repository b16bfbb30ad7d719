package kz.senim.kb.web.database;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import kz.senim.kb.database.BaseOpened;

/** Tells all who wait for it that the base is open. */
@WebListener
public class BaseOpening implements ServletContextListener {

    private final Event<BaseOpened> opened;

    @Inject
    public BaseOpening(Event<BaseOpened> opened) {
        this.opened = opened;
    }

    @Override
    public void contextInitialized(ServletContextEvent start) {
        opened.fire(new BaseOpened());
    }
}
