package kz.senim.kb.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Puts the security filter before every other, and says how sessions are kept. */
@WebListener
public class SecuritySetUp implements ServletContextListener {

    /** A session lasts a shift. */
    private static final int SESSION_MINUTES = 12 * 60;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        context.addFilter("security", SecurityFilter.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        context.setSessionTimeout(SESSION_MINUTES);
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        context.getSessionCookieConfig().setName("SENIMSESSION");
        context.getSessionCookieConfig().setHttpOnly(true);
    }
}
