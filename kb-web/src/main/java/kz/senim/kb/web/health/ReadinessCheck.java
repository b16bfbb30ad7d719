package kz.senim.kb.web.health;

import java.util.Optional;

/** One thing that must be in order for the base to be used; every bean of this type is asked. */
public interface ReadinessCheck {

    /** Its name, for who looks after the server: {@code database}. */
    String name();

    /** What is not in order, in a few words for who looks after the server; empty when all is well. */
    Optional<String> trouble();
}
