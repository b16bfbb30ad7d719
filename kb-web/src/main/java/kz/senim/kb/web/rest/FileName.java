package kz.senim.kb.web.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a browser saves a file, in all letters and, for those that do not read them, in ASCII. */
public final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /** The value of {@code Content-Disposition} (RFC 6266, RFC 8187). */
    public static String attachment(String plain, String readable) {
        String encoded = URLEncoder.encode(readable, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''" + encoded;
    }

    /** A title as part of a name: without what file systems refuse, cut at a word where it is long. */
    public static String part(String title) {
        String clean = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST).replaceAll("\\s+\\S*$", "") + "…";
    }
}
