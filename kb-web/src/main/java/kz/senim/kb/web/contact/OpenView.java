package kz.senim.kb.web.contact;

import java.time.Instant;
import kz.senim.kb.contact.schedule.OpenState;
import org.jspecify.annotations.Nullable;

/** Whether something is open, as the API tells it. */
public record OpenView(
        String state,
        @Nullable Instant until,
        @Nullable Instant opensAt,
        @Nullable String reason) {

    static OpenView of(OpenState state) {
        if (state instanceof OpenState.Open open) {
            return new OpenView(state.code(), open.until(), null, null);
        }
        if (state instanceof OpenState.Closed closed) {
            return new OpenView(state.code(), null, closed.opensAt(), null);
        }
        return new OpenView(
                state.code(), null, null, ((OpenState.Unknown) state).reason().code());
    }
}
