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
        /** A page of another site than adilet.zan.kz: {site, or the page's title}. */
        OTHER_SITE,
        /** The encoding of its letters was not recognised. */
        UNKNOWN_ENCODING,
        /** It ends in the middle: only a part of the file has arrived. */
        TRUNCATED,
        /** An archive; nothing is unpacked: {kind of archive}. */
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
