package kz.senim.kb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting now on this thread. A request's filter says it for the length of the request; work handed to another
 * thread has to say it anew, with the name taken before. Work that no person started is done by {@link #SYSTEM}.
 */
@ApplicationScoped
public class Acting {

    /** The name under which the base itself acts; no account can have it, for names begin with a letter or digit. */
    public static final String SYSTEM = "-system-";

    private final ThreadLocal<@Nullable String> username = new ThreadLocal<>();

    /** The username of who is acting, or {@link #SYSTEM}. */
    public String username() {
        String current = username.get();
        return current == null ? SYSTEM : current;
    }

    /** What the work gives, done in this person's name; afterwards acts whoever did before. */
    public <T extends @Nullable Object> T as(String actor, Callable<T> work) throws Exception {
        String before = username.get();
        username.set(actor);
        try {
            return work.call();
        } finally {
            if (before == null) {
                username.remove();
            } else {
                username.set(before);
            }
        }
    }

    /** Does the work in this person's name; afterwards acts whoever did before. */
    public void runAs(String actor, Runnable work) {
        String before = username.get();
        username.set(actor);
        try {
            work.run();
        } finally {
            if (before == null) {
                username.remove();
            } else {
                username.set(before);
            }
        }
    }
}
