package kz.senim.kb.legislation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The present day where the law is in force. */
public final class Today {

    /** The whole country keeps the time of Almaty since 1 March 2024. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Today() {}

    public static LocalDate inKazakhstan() {
        return LocalDate.now(Clock.system(ZONE));
    }
}
