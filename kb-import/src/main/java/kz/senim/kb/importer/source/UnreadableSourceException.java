package kz.senim.kb.importer.source;

import java.util.List;
import java.util.Locale;

/** A file that cannot be read as an act, with the reason to tell the person who brought it. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Reason {
        /** Nothing visible is in it. */
        EMPTY,
        /** It is no text at all. */
        BINARY,
        /** It is larger than is ever needed: {size in bytes, limit in bytes}. */
        TOO_LARGE,
        /** A text, and no act: there is no article, chapter or requisites in it. */
        NOT_AN_ACT,
        /** A page of another site than adilet.zan.kz in which no act was found: {site, or the page's title}. */
        OTHER_SITE,
        /** The encoding of its letters was not recognised. */
        UNKNOWN_ENCODING,
        /** It ends in the middle: only a part of the file has arrived. */
        TRUNCATED,
        /** What is inside contradicts what the file says that it is; its program will not open it either. */
        DAMAGED,
        /** It opens with a password only. */
        PASSWORD_PROTECTED,
        /** Pictures of pages, without a text behind them: {how many pages}. */
        SCANNED,
        /** It unpacks to more than any act comes to: {limit in bytes}. */
        UNPACKS_TOO_LARGE,
        /** Markup that declares a document type, which could draw in what is outside the file. */
        UNSAFE_XML,
        /** An archive that is not unpacked: {kind of archive}. */
        ARCHIVE,
        /** A format that is not read: {format}. */
        UNSUPPORTED_FORMAT;

        /** The name in the API and in message keys, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final List<String> arguments;

    public UnreadableSourceException(Reason reason, String... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** What a localized message names, in the order told at the reason. */
    public List<String> arguments() {
        return arguments;
    }
}
