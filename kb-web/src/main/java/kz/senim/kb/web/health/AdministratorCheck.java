package kz.senim.kb.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.senim.kb.staff.Staff;
import org.jspecify.annotations.NullUnmarked;

/** The database answers, and somebody can sign in to administer the base. */
@ApplicationScoped
public class AdministratorCheck implements ReadinessCheck {

    private Staff staff;

    @NullUnmarked
    protected AdministratorCheck() {}

    @Inject
    public AdministratorCheck(Staff staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Optional<String> trouble() {
        return staff.hasAdministrator() ? Optional.empty() : Optional.of("no-administrator");
    }
}
