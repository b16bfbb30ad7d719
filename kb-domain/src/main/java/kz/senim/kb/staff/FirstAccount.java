package kz.senim.kb.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.senim.kb.database.BaseOpened;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/**
 * Gives a base without accounts its first one, {@code admin}, with the password from the setting
 * {@code kb.admin.password}. Without the setting there is nobody to sign in, and readiness says so.
 */
@ApplicationScoped
public class FirstAccount {

    static final String USERNAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAccount.class.getName());

    private Staff staff;
    private Optional<String> password;

    @NullUnmarked
    protected FirstAccount() {}

    @Inject
    public FirstAccount(Staff staff, @ConfigProperty(name = "kb.admin.password") Optional<String> password) {
        this.staff = staff;
        this.password = password;
    }

    void create(@Observes @Priority(100) BaseOpened opened) {
        createIfNone();
    }

    void createIfNone() {
        if (!staff.isEmpty()) {
            return;
        }
        if (password.isEmpty()) {
            LOG.warning("There is no account yet, and kb.admin.password (KB_ADMIN_PASSWORD) is not set:"
                    + " set it and start again to create the account admin");
            return;
        }
        try {
            staff.create(USERNAME, "Администратор", Role.ADMINISTRATOR, password.get());
        } catch (StaffException e) {
            LOG.log(Level.SEVERE, "kb.admin.password (KB_ADMIN_PASSWORD) cannot be used: {0} {1}", new Object[] {
                e.reason(), e.arguments()
            });
        }
    }
}
