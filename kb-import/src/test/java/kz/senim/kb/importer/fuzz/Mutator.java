package kz.senim.kb.importer.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Spoils files as transport, disks, programs and bad will do; what it does follows from its random numbers alone. */
final class Mutator {
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final List<String> NASTY = List.of(
            "{\\rtf1",
            "{",
            "}",
            "{\\*\\x ",
            "\\bin2147483647 ",
            "\\bin99999 ",
            "\\u-1?",
            "\\'",
            "\\u55357?",
            "<",
            ">",
            "</p>",
            "<w:p>",
            "<w:tbl><w:tr><w:tc>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "&#0;",
            "&#x110000;",
            "&amp;",
            "%PDF-1.7\n",
            "%%EOF",
            "endobj",
            "stream\n",
            "/Kids [1 0 R]",
            "/Length 2147483647",
            "/Prev 0",
            "<< /Type /Pages /Kids [2 0 R] /Count 99999999 >>",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "Статья 1. ",
            "Глава 2\n",
            "1) ",
            "\n\n",
            "\u0000",
            "\uFEFF",
            "Сноска. ",
            "Примечание ИЗПИ!\n",
            "9".repeat(400),
            "(".repeat(5000),
            "а-".repeat(3000),
            " ".repeat(20_000));

    private final Random random;
    private final List<byte[]> others;

    Mutator(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** A file spoilt in one to four ways. */
    byte[] spoil(byte[] file) {
        byte[] spoilt = file;
        for (int ways = 1 + random.nextInt(4); ways > 0; ways--) {
            spoilt = once(spoilt);
            if (spoilt.length > LARGEST) {
                spoilt = Arrays.copyOf(spoilt, LARGEST);
            }
        }
        return spoilt;
    }

    /** Bytes of no meaning, at times behind the beginning of a format. */
    byte[] noise() {
        byte[] noise = new byte[random.nextInt(5000)];
        random.nextBytes(noise);
        byte[] head = NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean() ? noise : join(head, noise);
    }

    private byte[] once(byte[] file) {
        if (file.length == 0) {
            return noise();
        }
        boolean zip = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        if (zip && random.nextInt(3) > 0) {
            return inside(file);
        }
        return switch (random.nextInt(12)) {
            case 0 -> flip(file, 1 + random.nextInt(8));
            case 1 -> flip(file, 1 + file.length / 50);
            case 2 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 3 -> Arrays.copyOfRange(file, random.nextInt(file.length), file.length);
            case 4 -> splice(file, others.get(random.nextInt(others.size())));
            case 5 -> without(file);
            case 6 -> doubled(file);
            case 7, 8 -> with(file, NASTY.get(random.nextInt(NASTY.size())).getBytes(charset()));
            case 9 -> nested(file);
            case 10 -> otherNumber(file);
            default -> recoded(file);
        };
    }

    private Charset charset() {
        return switch (random.nextInt(3)) {
            case 0 -> Charset.forName("windows-1251");
            case 1 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private byte[] flip(byte[] file, int times) {
        byte[] out = file.clone();
        for (int i = 0; i < times; i++) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    private byte[] splice(byte[] head, byte[] tail) {
        int from = tail.length == 0 ? 0 : random.nextInt(tail.length);
        return join(Arrays.copyOf(head, random.nextInt(head.length)), Arrays.copyOfRange(tail, from, tail.length));
    }

    private byte[] without(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(2000));
        return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    /** A piece of it several times over: markup within markup, paragraph upon paragraph. */
    private byte[] doubled(byte[] file) {
        int from = random.nextInt(file.length);
        byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + 1 + random.nextInt(400)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        for (int times = 1 + random.nextInt(random.nextInt(10) == 0 ? 5000 : 20); times > 0; times--) {
            out.writeBytes(piece);
        }
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private byte[] with(byte[] file, byte[] inserted) {
        int at = random.nextInt(file.length + 1);
        return join(join(Arrays.copyOf(file, at), inserted), Arrays.copyOfRange(file, at, file.length));
    }

    /** Opened thousands of times and hardly ever closed. */
    private byte[] nested(byte[] file) {
        List<String> openings =
                List.of("{", "<div>", "<w:tbl><w:tr><w:tc>", "<section>", "[", "<<", "(", "<p><span>", "<b>");
        String opening = openings.get(random.nextInt(openings.size()));
        return with(
                file,
                opening.repeat(1 + random.nextInt(60_000 / opening.length())).getBytes(StandardCharsets.UTF_8));
    }

    /** Another number where one stands: lengths, offsets, counts, levels. */
    private byte[] otherNumber(byte[] file) {
        byte[] out = file.clone();
        int from = random.nextInt(out.length);
        for (int i = 0; i < out.length; i++) {
            int at = (from + i) % out.length;
            if (out[at] >= '0' && out[at] <= '9') {
                for (int j = at; j < out.length && out[j] >= '0' && out[j] <= '9'; j++) {
                    out[j] = (byte) ('0' + random.nextInt(10));
                }
                return out;
            }
        }
        return out;
    }

    private byte[] recoded(byte[] file) {
        return new String(file, random.nextBoolean() ? StandardCharsets.UTF_8 : charset()).getBytes(charset());
    }

    /** Spoils a part of an archive and packs it again: the unpacked bytes reach the readers, not the check sums. */
    private byte[] inside(byte[] archive) {
        List<Map.Entry<String, byte[]>> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(Map.entry(entry.getName(), zip.readNBytes(LARGEST)));
            }
        } catch (IOException | IllegalArgumentException e) {
            return flip(archive, 3);
        }
        if (parts.isEmpty()) {
            return flip(archive, 3);
        }
        int at = random.nextInt(parts.size());
        Map.Entry<String, byte[]> part = parts.get(at);
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(random.nextInt(parts.size()), part);
            case 2 -> parts.add(Map.entry(part.getKey(), noise()));
            default -> parts.set(at, Map.entry(part.getKey(), once(part.getValue())));
        }
        return packed(parts);
    }

    /** By hand, since the JDK refuses to write two entries of one name. */
    static byte[] packed(List<Map.Entry<String, byte[]>> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> part : parts) {
            byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(part.getValue());
            int offset = out.size();
            byte[] common = numbers(
                    2,
                    20,
                    2,
                    0x800,
                    2,
                    0,
                    4,
                    0,
                    4,
                    sum.getValue(),
                    4,
                    part.getValue().length,
                    4,
                    part.getValue().length,
                    2,
                    name.length,
                    2,
                    0);
            out.writeBytes(numbers(4, 0x04034b50));
            out.writeBytes(common);
            out.writeBytes(name);
            out.writeBytes(part.getValue());
            directory.writeBytes(numbers(4, 0x02014b50, 2, 20));
            directory.writeBytes(common);
            directory.writeBytes(numbers(2, 0, 2, 0, 2, 0, 4, 0, 4, offset));
            directory.writeBytes(name);
        }
        int begins = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(numbers(
                4, 0x06054b50, 2, 0, 2, 0, 2, parts.size(), 2, parts.size(), 4, directory.size(), 4, begins, 2, 0));
        return out.toByteArray();
    }

    private static byte[] numbers(long... widthsAndValues) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < widthsAndValues.length; i += 2) {
            for (int b = 0; b < widthsAndValues[i]; b++) {
                out.write((int) (widthsAndValues[i + 1] >> 8 * b));
            }
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] out = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, out, first.length, second.length);
        return out;
    }
}
