package kz.senim.kb.importer.source;

import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;

/** Reads a document of the Rich Text Format, 1.9 and before. */
final class RtfSource {
    private static final String BINARY = "\\bin";
    private static final int MOST_DIGITS = 9;

    private RtfSource() {}

    static SourceDocument read(byte[] content) throws UnreadableSourceException {
        int end = endOfDocument(content);
        RtfLines lines = new RtfLines();
        try {
            new PiecewiseRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content, 0, end)), lines);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
        return DocumentSource.of(SourceFormat.RTF, lines.finish());
    }

    /**
     * Where the outermost group ends; what follows is no part of the document. Room is made for binary data before they
     * are read, so none may claim to be longer than the file.
     */
    private static int endOfDocument(byte[] content) throws UnreadableSourceException {
        int depth = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\\') {
                i += isBinary(content, i) ? binaryLength(content, i) : 1;
            } else if (content[i] == '{') {
                depth++;
            } else if (content[i] == '}' && --depth == 0) {
                return i + 1;
            }
        }
        throw new UnreadableSourceException(Reason.TRUNCATED);
    }

    private static boolean isBinary(byte[] content, int at) {
        for (int i = 0; i < BINARY.length(); i++) {
            if (at + i >= content.length || content[at + i] != BINARY.charAt(i)) {
                return false;
            }
        }
        int next = at + BINARY.length();
        return next < content.length && (content[next] == '-' || content[next] >= '0' && content[next] <= '9');
    }

    /** How far behind the backslash the binary data end. */
    private static int binaryLength(byte[] content, int at) throws UnreadableSourceException {
        int digits = at + BINARY.length();
        int length = 0;
        int i = digits;
        while (i < content.length && i < digits + MOST_DIGITS && content[i] >= '0' && content[i] <= '9') {
            length = length * 10 + content[i] - '0';
            i++;
        }
        if (i == digits || i == digits + MOST_DIGITS || length > content.length - i) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
        int delimiter = i < content.length && content[i] == ' ' ? 1 : 0;
        return i + delimiter + length - at - 1;
    }
}
