package kz.senim.kb.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caller can be sent to; what is null is not asked for.
 *
 * @param region the id of where the caller lives
 * @param kind the code of the help needed; what belongs to it counts too
 * @param age of who needs it, in years
 * @param language the ISO 639-1 code of the language it has to be given in
 * @param openNow whether it must be known to be open
 * @param free whether it must be known to cost nothing
 * @param at the moment asked for
 * @param limit how many to show, 1 to {@value #MOST}
 * @param offset how many to leave out before them
 */
public record ContactQuery(
        @Nullable Long region,
        @Nullable String kind,
        @Nullable Integer age,
        @Nullable String language,
        boolean openNow,
        boolean free,
        Instant at,
        int limit,
        int offset) {

    public static final int MOST = 100;

    private static final int USUAL = 20;

    /**
     * @throws IllegalArgumentException when limit or offset is outside its bounds
     */
    public ContactQuery {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ", and offset not negative");
        }
    }

    /** Everything, at this moment. */
    public static ContactQuery at(Instant moment) {
        return new ContactQuery(null, null, null, null, false, false, moment, USUAL, 0);
    }

    public ContactQuery in(@Nullable Long newRegion) {
        return new ContactQuery(newRegion, kind, age, language, openNow, free, at, limit, offset);
    }

    public ContactQuery ofKind(@Nullable String newKind) {
        return new ContactQuery(region, newKind, age, language, openNow, free, at, limit, offset);
    }

    public ContactQuery forAge(@Nullable Integer newAge) {
        return new ContactQuery(region, kind, newAge, language, openNow, free, at, limit, offset);
    }

    public ContactQuery inLanguage(@Nullable String newLanguage) {
        return new ContactQuery(region, kind, age, newLanguage, openNow, free, at, limit, offset);
    }

    public ContactQuery openNow(boolean only) {
        return new ContactQuery(region, kind, age, language, only, free, at, limit, offset);
    }

    public ContactQuery free(boolean only) {
        return new ContactQuery(region, kind, age, language, openNow, only, at, limit, offset);
    }

    public ContactQuery page(int newLimit, int newOffset) {
        return new ContactQuery(region, kind, age, language, openNow, free, at, newLimit, newOffset);
    }
}
