package kz.senim.kb.web.rest;

import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Optional;
import kz.senim.kb.answer.AnswerException;
import kz.senim.kb.backup.RestoreException;
import kz.senim.kb.contact.ContactException;
import kz.senim.kb.contact.schedule.HoursException;
import kz.senim.kb.glossary.GlossaryException;
import kz.senim.kb.importer.DraftException;
import kz.senim.kb.importer.hsds.ImportException;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.reference.ReferenceException;
import kz.senim.kb.region.RegionException;
import kz.senim.kb.search.hint.HintException;
import kz.senim.kb.search.lexicon.LexiconException;
import kz.senim.kb.staff.StaffException;
import kz.senim.kb.topic.TopicException;

/** What of all that can be thrown is the caller's to mend, and how it is told. */
final class CallersMistake {

    private CallersMistake() {}

    /** The problem to tell of; empty when the fault is ours. */
    static Optional<ProblemException> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<ProblemException> problem = one(cause);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> one(Throwable thrown) {
        if (thrown instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (thrown instanceof TooManyTriesException tooMany) {
            return Optional.of(ProblemException.of(ProblemKind.TOO_MANY_TRIES, tooMany.seconds()));
        }
        if (thrown instanceof StaffException staff) {
            return Optional.of(staff(staff));
        }
        if (thrown instanceof LegislationException legislation) {
            return Optional.of(legislation(legislation));
        }
        if (thrown instanceof DraftException draft) {
            return Optional.of(draft(draft));
        }
        if (thrown instanceof LexiconException lexicon) {
            return Optional.of(lexicon(lexicon));
        }
        if (thrown instanceof HintException hint) {
            return Optional.of(hint(hint));
        }
        if (thrown instanceof AnswerException answer) {
            return Optional.of(answer(answer));
        }
        if (thrown instanceof TopicException topic) {
            return Optional.of(topic(topic));
        }
        if (thrown instanceof ContactException contact) {
            return Optional.of(contact(contact));
        }
        if (thrown instanceof ReferenceException reference) {
            return Optional.of(reference(reference));
        }
        if (thrown instanceof GlossaryException glossary) {
            return Optional.of(glossary(glossary));
        }
        if (thrown instanceof ImportException directory) {
            return Optional.of(directory(directory));
        }
        if (thrown instanceof RegionException region) {
            return Optional.of(region(region));
        }
        if (thrown instanceof HoursException hours) {
            return Optional.of(ProblemException.because(ProblemKind.REFUSED, "hours", hours.rule()));
        }
        if (thrown instanceof RestoreException restore) {
            return Optional.of(ProblemException.because(
                    ProblemKind.RESTORE_REFUSED,
                    code(restore.reason()),
                    restore.arguments().toArray()));
        }
        if (thrown instanceof JsonParsingException json) {
            return Optional.of(ProblemException.because(
                    ProblemKind.BAD_REQUEST,
                    "not-json",
                    json.getLocation().getLineNumber(),
                    json.getLocation().getColumnNumber()));
        }
        if (thrown instanceof WebApplicationException web) {
            return web(web);
        }
        return Optional.empty();
    }

    private static ProblemException staff(StaffException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_ACCOUNT, NO_SUCH_TOKEN -> ProblemException.of(ProblemKind.NOT_FOUND);
            case USERNAME_TAKEN -> ProblemException.of(ProblemKind.USERNAME_TAKEN, arguments);
            case TOKEN_NAME_TAKEN -> ProblemException.of(ProblemKind.TOKEN_NAME_TAKEN, arguments);
            case LAST_ADMINISTRATOR -> ProblemException.of(ProblemKind.LAST_ADMINISTRATOR);
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_LIKE_USERNAME, PASSWORD_TOO_COMMON ->
                ProblemException.because(ProblemKind.WEAK_PASSWORD, reason, arguments);
            case BAD_USERNAME, BAD_NAME, BAD_TOKEN_NAME ->
                ProblemException.because(ProblemKind.REFUSED, reason, arguments);
        };
    }

    private static ProblemException legislation(LegislationException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_ENTRY -> ProblemException.of(ProblemKind.NOT_FOUND);
            case UNDONE_ALREADY, BUILT_ON -> ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case NO_SUCH_ACT,
                    NO_TEXT_IN_LANGUAGE,
                    NO_EDITION_ON_DAY,
                    NOT_ADOPTED_YET,
                    PROVISION_NOT_YET,
                    PROVISION_NO_MORE,
                    NO_SUCH_PROVISION,
                    NO_SUCH_EDITION -> ProblemException.because(ProblemKind.NOT_FOUND, reason, arguments);
            case OTHER_TEXT_FOR_THIS_DATE -> ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case BAD_REQUISITE, TOO_LONG -> ProblemException.because(ProblemKind.REFUSED, reason, arguments);
        };
    }

    private static ProblemException draft(DraftException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_DRAFT, NO_SUCH_CHANGE -> ProblemException.of(ProblemKind.NOT_FOUND);
            case DECIDED_ALREADY, FILE_GONE, CHANGED_MEANWHILE ->
                ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case NOT_TOLD, NO_ARTICLES, BAD_CORRECTION ->
                ProblemException.because(ProblemKind.REFUSED, reason, arguments);
        };
    }

    private static ProblemException lexicon(LexiconException e) {
        Object[] arguments = e.arguments().toArray();
        return switch (e.reason()) {
            case NO_SUCH_PAIR -> ProblemException.of(ProblemKind.NOT_FOUND);
            case PAIR_IS_KNOWN -> ProblemException.because(ProblemKind.CONFLICT, code(e.reason()), arguments);
            case NOT_A_WORD, TOO_COMMON_A_WORD ->
                ProblemException.because(ProblemKind.REFUSED, code(e.reason()), arguments);
        };
    }

    private static ProblemException hint(HintException e) {
        Object[] arguments = e.arguments().toArray();
        return switch (e.reason()) {
            case NO_SUCH_HINT -> ProblemException.of(ProblemKind.NOT_FOUND);
            case WORDING_IS_KNOWN, TOO_MANY_WORDINGS ->
                ProblemException.because(ProblemKind.CONFLICT, code(e.reason()), arguments);
            case WORDING_TOO_SHORT, WORDING_TOO_LONG, NOTHING_TO_SEARCH_FOR ->
                ProblemException.because(ProblemKind.REFUSED, code(e.reason()), arguments);
        };
    }

    private static ProblemException answer(AnswerException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = "answer-" + code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_ANSWER, NO_SUCH_REVISION, NO_SUCH_FLAG, NOT_IN_LANGUAGE, NO_DOCUMENT ->
                ProblemException.of(ProblemKind.NOT_FOUND);
            case CODE_TAKEN, CHANGED_MEANWHILE, WRONG_STATE, FOUR_EYES, REVIEWER_NEEDED, FLAG_IS_CLOSED ->
                ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case BAD_CODE, BAD_TEXT, UNKNOWN_TOPIC, NOT_READY, BAD_REVIEW_DAYS, BAD_DAYS, NO_SUCH_FIELD ->
                ProblemException.because(ProblemKind.REFUSED, reason, arguments);
        };
    }

    private static ProblemException topic(TopicException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = "topic-" + code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_TOPIC -> ProblemException.of(ProblemKind.NOT_FOUND);
            case TOPIC_TAKEN -> ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case BAD_CODE, BAD_TITLE, TOO_DEEP -> ProblemException.because(ProblemKind.REFUSED, reason, arguments);
        };
    }

    private static ProblemException contact(ContactException e) {
        Object[] arguments = e.arguments().toArray();
        return switch (e.reason()) {
            case NO_SUCH_SERVICE, NO_SUCH_ORGANIZATION, NO_SUCH_LOCATION, NO_SUCH_TASK, NO_SUCH_HOLIDAY ->
                ProblemException.of(ProblemKind.NOT_FOUND);
            case CHANGED_MEANWHILE -> ProblemException.because(ProblemKind.CONFLICT, "contact-changed-meanwhile");
            case NO_SUCH_KIND -> JsonBody.unknown("kind");
            case NO_NAME, BAD_NUMBER, BAD_AGE, BAD_MERGE ->
                ProblemException.because(ProblemKind.REFUSED, code(e.reason()), arguments);
            case TOO_LONG -> ProblemException.because(ProblemKind.BAD_REQUEST, "bad-length", arguments);
        };
    }

    private static ProblemException reference(ReferenceException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = "reference-" + code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_TABLE, NO_SUCH_ROW, NO_SUCH_FLAG, NO_SUCH_IMPORT -> ProblemException.of(ProblemKind.NOT_FOUND);
            case TABLE_EXISTS,
                    COLUMN_IN_USE,
                    FLAG_IS_CLOSED,
                    UNDONE_ALREADY,
                    CHANGED_SINCE_IMPORT,
                    OVERLAPS,
                    CHANGED_MEANWHILE -> ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case NO_SUCH_COLUMN,
                    WRONG_KIND,
                    HAS_PROBLEMS,
                    BAD_CODE,
                    NO_NAME,
                    BAD_NUMBER,
                    BAD_NORM,
                    ENDS_BEFORE_IT_BEGINS -> ProblemException.because(ProblemKind.REFUSED, reason, arguments);
            case TOO_LONG -> ProblemException.because(ProblemKind.REFUSED, "reference-too-long", arguments);
        };
    }

    private static ProblemException glossary(GlossaryException e) {
        Object[] arguments = e.arguments().toArray();
        String reason = "glossary-" + code(e.reason());
        return switch (e.reason()) {
            case NO_SUCH_TERM -> ProblemException.of(ProblemKind.NOT_FOUND);
            case TERM_EXISTS, CHANGED_MEANWHILE -> ProblemException.because(ProblemKind.CONFLICT, reason, arguments);
            case NO_TERM, BAD_CITATION -> ProblemException.because(ProblemKind.REFUSED, reason, arguments);
            case TOO_LONG -> ProblemException.because(ProblemKind.REFUSED, "reference-too-long", arguments);
        };
    }

    private static ProblemException directory(ImportException e) {
        return e.reason() == ImportException.Reason.NO_SUCH_IMPORT
                ? ProblemException.of(ProblemKind.NOT_FOUND)
                : ProblemException.because(
                        ProblemKind.CONFLICT, "contact-import-" + e.reason().code());
    }

    private static ProblemException region(RegionException e) {
        Object[] arguments = e.arguments().toArray();
        return switch (e.reason()) {
            case NO_SUCH_REGION -> JsonBody.unknown("region");
            case KATO_TAKEN -> ProblemException.because(ProblemKind.CONFLICT, code(e.reason()), arguments);
            case BAD_KATO, BAD_PLACE -> ProblemException.because(ProblemKind.REFUSED, code(e.reason()), arguments);
            case BAD_NAME -> ProblemException.because(ProblemKind.REFUSED, "bad-place-name", arguments);
        };
    }

    private static Optional<ProblemException> web(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 400 -> Optional.of(ProblemException.of(ProblemKind.BAD_REQUEST));
            case 401 -> Optional.of(ProblemException.of(ProblemKind.SIGN_IN_NEEDED));
            case 403 -> Optional.of(ProblemException.of(ProblemKind.NOT_ALLOWED));
            case 404 -> Optional.of(ProblemException.of(ProblemKind.NOT_FOUND));
            case 405 -> Optional.of(ProblemException.of(ProblemKind.METHOD_NOT_ALLOWED));
            case 406 -> Optional.of(ProblemException.of(ProblemKind.NOT_ACCEPTABLE));
            case 409 -> Optional.of(ProblemException.of(ProblemKind.CONFLICT));
            case 413 -> Optional.of(ProblemException.of(ProblemKind.TOO_LARGE));
            case 415 -> Optional.of(ProblemException.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE));
            case 422 -> Optional.of(ProblemException.of(ProblemKind.REFUSED));
            default -> Optional.empty();
        };
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
