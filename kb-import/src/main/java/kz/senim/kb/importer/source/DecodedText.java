package kz.senim.kb.importer.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;

/**
 * The words of a file whose encoding is not told: UTF-8, UTF-16 in either order, or windows-1251, with or without a byte
 * order mark.
 *
 * @param words its characters, without the mark
 * @param charset the name of the encoding
 */
record DecodedText(String words, String charset) {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final int SAMPLE = 8192;
    /** In Russian prose these letters make up six tenths of all letters; in letters misread they do not. */
    private static final String FREQUENT = "оеаинтсрвлОЕАИНТСРВЛ";

    private static final double FREQUENT_SHARE = 0.4;

    static DecodedText of(byte[] content) throws UnreadableSourceException {
        FileSignatures.refuse(content);
        DecodedText text = decode(content);
        if (text.words.isBlank() || text.words.codePoints().allMatch(DecodedText::isInvisible)) {
            throw new UnreadableSourceException(Reason.EMPTY);
        }
        if (hasControls(text.words)) {
            throw new UnreadableSourceException(Reason.BINARY);
        }
        return text;
    }

    private static DecodedText decode(byte[] content) throws UnreadableSourceException {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return strict(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strict(content, 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = utf16(content);
        if (wide.isPresent()) {
            return strict(content, 0, wide.get());
        }
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), out, false);
        if (!result.isError()) {
            return utf8(content, out.flip());
        }
        return windows1251(content);
    }

    private static DecodedText utf8(byte[] content, CharBuffer decoded) throws UnreadableSourceException {
        String words = decoded.toString();
        // What the decoder left over at the end is the beginning of a character.
        if (words.getBytes(StandardCharsets.UTF_8).length < content.length) {
            if (words.codePoints().allMatch(point -> point < 128)) {
                return windows1251(content);
            }
            throw new UnreadableSourceException(Reason.TRUNCATED);
        }
        return new DecodedText(words, StandardCharsets.UTF_8.name());
    }

    private static DecodedText strict(byte[] content, int from, Charset charset) throws UnreadableSourceException {
        if (charset != StandardCharsets.UTF_8 && (content.length - from) % 2 != 0) {
            throw new UnreadableSourceException(Reason.TRUNCATED);
        }
        try {
            String words = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return new DecodedText(words, charset.name());
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException(Reason.UNKNOWN_ENCODING);
        }
    }

    private static DecodedText windows1251(byte[] content) throws UnreadableSourceException {
        String words = new String(content, WINDOWS_1251);
        if (hasControls(words)) {
            throw new UnreadableSourceException(Reason.BINARY);
        }
        String sample = words.length() <= SAMPLE * 4 ? words : words.substring(0, SAMPLE * 4);
        long cyrillic = sample.codePoints().filter(DecodedText::isCyrillic).count();
        long frequent = sample.codePoints()
                .filter(point -> FREQUENT.indexOf(point) >= 0)
                .count();
        if (cyrillic == 0 || frequent < cyrillic * FREQUENT_SHARE || words.indexOf('\uFFFD') >= 0) {
            throw new UnreadableSourceException(Reason.UNKNOWN_ENCODING);
        }
        return new DecodedText(words, WINDOWS_1251.name());
    }

    /** In UTF-16 Cyrillic letters have 0x04 and spaces and digits 0x00 as every other byte. */
    private static Optional<Charset> utf16(byte[] content) {
        int pairs = Math.min(content.length, SAMPLE) / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs * 2; i += 2) {
            even += content[i] == 0x04 || content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0x04 || content[i + 1] == 0 ? 1 : 0;
        }
        if (odd > pairs * 0.9 && even < pairs * 0.3) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even > pairs * 0.9 && odd < pairs * 0.3) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean hasControls(String words) {
        return words.codePoints().anyMatch(point -> point < 32 && "\t\n\r\f\u000B\u001A".indexOf(point) < 0);
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isCyrillic(int point) {
        return point >= 0x0400 && point < 0x0530;
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
