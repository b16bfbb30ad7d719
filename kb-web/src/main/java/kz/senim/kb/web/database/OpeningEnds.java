package kz.senim.kb.web.database;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/**
 * Lets nobody in before the base is open; if it cannot be opened, the application does not start. It answers no
 * address: it is the last servlet to be set up, so that pages and API are set up while the base opens.
 */
public final class OpeningEnds extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient BaseOpening opening;

    @Inject
    public OpeningEnds(BaseOpening opening) {
        this.opening = opening;
    }

    @Override
    public void init() {
        opening.finish();
    }
}
