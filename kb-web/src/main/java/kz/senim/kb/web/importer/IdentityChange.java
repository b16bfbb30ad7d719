package kz.senim.kb.web.importer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.importer.DraftIdentity;
import kz.senim.kb.importer.DraftIdentity.Field;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;

/** What a request says a file is; what it does not say stays as it was. */
final class IdentityChange {

    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_CODE = 20;

    private final JsonBody body;
    private final Set<Field> guessed;

    private IdentityChange(JsonBody body, Set<Field> guessed) {
        this.body = body;
        this.guessed = EnumSet.noneOf(Field.class);
        this.guessed.addAll(guessed);
    }

    /** The identity with what the body says, which is no guess any more. */
    static DraftIdentity of(DraftIdentity before, JsonBody body) {
        return new IdentityChange(body, before.guessed()).applied(before);
    }

    private DraftIdentity applied(DraftIdentity before) {
        String actId = text(Field.ACT_ID, LONGEST_ID).orElse(before.actId());
        if (!actId.matches("[A-Za-z0-9_]{1,40}")) {
            throw ProblemException.because(ProblemKind.REFUSED, "bad-requisite", Field.ACT_ID.code(), actId);
        }
        return new DraftIdentity(
                actId,
                text(Field.KIND, LONGEST_CODE)
                        .map(code -> ActKind.of(code).orElseThrow(() -> JsonBody.unknown(Field.KIND.code())))
                        .orElse(before.kind()),
                text(Field.NUMBER, LONGEST_NUMBER).orElse(before.number()),
                day(Field.ADOPTED).orElse(before.adopted()),
                text(Field.TITLE_RU, LONGEST_TITLE).orElse(before.titleRu()),
                text(Field.TITLE_KK, LONGEST_TITLE).orElse(before.titleKk()),
                text(Field.STATUS, LONGEST_CODE).map(IdentityChange::status).orElse(before.status()),
                text(Field.LANGUAGE, LONGEST_CODE)
                        .map(code -> Language.of(code).orElseThrow(() -> JsonBody.unknown(Field.LANGUAGE.code())))
                        .orElse(before.language()),
                day(Field.DATE).orElse(before.date()),
                guessed);
    }

    private Optional<String> text(Field field, int longest) {
        Optional<String> text = body.text(field.code(), longest).map(String::strip);
        text.ifPresent(told -> guessed.remove(field));
        return text;
    }

    private Optional<LocalDate> day(Field field) {
        return text(field, LONGEST_CODE).map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-date", field.code());
            }
        });
    }

    private static ForceStatus status(String code) {
        for (ForceStatus status : ForceStatus.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw JsonBody.unknown(Field.STATUS.code());
    }
}
