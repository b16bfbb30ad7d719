package kz.senim.kb.importer.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.senim.kb.importer.akn.AkomaNtosoWriter;
import kz.senim.kb.importer.paper.DocxPaper;
import kz.senim.kb.importer.paper.Paper;
import kz.senim.kb.importer.paper.PdfPaper;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.WholeText;

/** What is spoilt: the sample act in every format there is, pages and manifests of our own, and real files where they are. */
final class Seeds {
    private static final List<String> PAGES = List.of(
            "amended.ru.html",
            "archived.ru.html",
            "chapter-in-paragraph.kk.html",
            "older-bold.ru.html",
            "table-and-inner-note.ru.html",
            "another-site.html");

    private Seeds() {}

    /** A file and the name it comes under. */
    record Seed(String name, byte[] content) {}

    /** Small files, made from the sample act and in the tests. */
    static List<Seed> small() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (Language language : Language.values()) {
            String name = "model-act." + language.code() + ".txt";
            byte[] text = resource("/kz/senim/kb/importer/sample/" + name);
            String words = new String(text, StandardCharsets.UTF_8);
            WholeText whole = whole(language, text);
            Paper paper = Paper.of(whole, null);
            seeds.add(new Seed(name, text));
            seeds.add(new Seed("a.txt", words.getBytes(StandardCharsets.UTF_16)));
            seeds.add(new Seed("a.txt", words.getBytes(Charset.forName("windows-1251"))));
            seeds.add(new Seed("a.docx", written(out -> DocxPaper.write(paper, out))));
            seeds.add(new Seed("a.pdf", written(out -> PdfPaper.write(paper, out))));
            seeds.add(new Seed("a.xml", written(out -> AkomaNtosoWriter.write(whole, out))));
            seeds.add(new Seed("a.rtf", rtf(words)));
            seeds.add(new Seed("a.odt", odt(words)));
            seeds.add(new Seed("a.zip", Mutator.packed(List.of(Map.entry("a.txt", text), Map.entry("b/в.txt", text)))));
        }
        for (String page : PAGES) {
            seeds.add(new Seed(page, resource("/kz/senim/kb/importer/source/" + page)));
        }
        seeds.add(new Seed(
                "acts.csv",
                "file,lang,act_id,kind,title_ru,title_kk,number,adopted,edition\na.txt,ru,Z1,law,\"О \"\"садах\"\"\",,1-I,2020-05-05,2021-01-01\n"
                        .getBytes(StandardCharsets.UTF_8)));
        seeds.add(new Seed("acts.xlsx", xlsx()));
        return seeds;
    }

    /** The files of the corpus of laws in all formats; none where there is no corpus. */
    static List<Seed> real(Path corpus) throws IOException {
        Path folder = corpus.resolve("legal/formats");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Seed> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                seeds.add(new Seed(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        return seeds;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream resource = Seeds.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        }
    }

    private static WholeText whole(Language language, byte[] text) {
        try {
            LocalDate day = LocalDate.of(2026, 2, 1);
            return new WholeText(
                    new ActRequisites("SAMPLE", ActKind.LAW, "1-I", day, "О садах", "Бақтар", ForceStatus.IN_FORCE),
                    true,
                    language,
                    day,
                    day,
                    new EditionParser()
                            .parse(new SourceReader().read("a.txt", text).lines(), language)
                            .text());
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] rtf(String words) {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251\\uc1{\\fonttbl{\\f0 Serif;}}"
                + "{\\colortbl;\\red255\\green0\\blue0;}{\\stylesheet{\\s1 heading 1;}}\\pard ");
        words.chars()
                .forEach(c ->
                        out.append(c == '\n' ? "\\par\n" : c < 128 ? Character.toString(c) : "\\u" + (short) c + "?"));
        return out.append("{\\trowd\\intbl a\\cell b\\cell\\row}}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] odt(String words) {
        StringBuilder out = new StringBuilder("<o:document-content xmlns:o='o' xmlns:t='t'><o:body><o:text>");
        words.lines().forEach(line -> out.append("<t:p>").append(line).append("</t:p>"));
        out.append(
                "<t:list><t:list-item><t:p>Пункт</t:p></t:list-item></t:list></o:text></o:body></o:document-content>");
        return Mutator.packed(List.of(
                Map.entry("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII)),
                Map.entry("content.xml", out.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] xlsx() {
        return Mutator.packed(List.of(
                Map.entry("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>file</t></si><si><t>lang</t></si><si><r><t>a</t></r><r><t>.txt</t></r></si></sst>"
                                .getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "xl/worksheets/sheet1.xml",
                        ("<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                                        + "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='D2' t='inlineStr'><is><t>ru</t></is></c><c r='E2'><v>46054</v></c></row>"
                                        + "</sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8))));
    }
}
