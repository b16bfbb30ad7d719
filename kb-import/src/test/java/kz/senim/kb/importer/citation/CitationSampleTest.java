package kz.senim.kb.importer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import kz.senim.kb.citing.ArticleText;
import kz.senim.kb.citing.CitedTarget;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.legislation.citation.ActNames;
import kz.senim.kb.legislation.citation.LawCitation;
import kz.senim.kb.legislation.citation.LawTextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How well citations in real laws are found and resolved, over a drawn sample that a person has read. */
class CitationSampleTest {

    private static final long SEED = 20261130;
    private static final int LONGEST = 700;
    private static final int SHARE_OF_POOL = 5;
    private static final int A_RUSSIAN_FILE = 22;
    private static final int A_KAZAKH_FILE = 60;
    /** No citation is without one of these words, so that nothing is lost by drawing only paragraphs that have one. */
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?u)(?<!\\p{L})(?iu:стать|статей|пункт|подпункт|абзац)|(?iu:част)(?:ь|и|ью|ей|ям|ями|ях)\\s+(?:\\d|\\p{L}+(?:ой|ая|ую|ей|ья|ью|ых|ым|ыми)(?!\\p{L}))|(?iu:кодекс)|Закон|(?iu:закон)\\p{L}*\\s+Республики Казахстан|Конституц");

    private static final Pattern KAZAKH =
            Pattern.compile("бап(?!а\\p{L}*сы)|бабы|тармақ|тармағ|абзац|бөлі[кг]|Заң|[Кк]одекс|Конституц|Бап");

    private record Passage(String file, String provision, int offset, int length) {}

    private record Cited(int start, int end, String target) {
        boolean meets(Cited other) {
            return start < other.end && other.start < end;
        }
    }

    private record Sample(Map<String, String> files, Map<Passage, List<Cited>> passages) {}

    @Test
    void theSampleIsWhatTheSeedDraws() throws IOException {
        Sample sample = sample();
        List<Passage> drawn = new ArrayList<>();
        for (Map.Entry<String, String> file : sample.files().entrySet()) {
            assertThat(sha256(Files.readAllBytes(Corpus.file(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
            drawn.addAll(draw(file.getKey()));
        }
        assertThat(drawn).containsExactlyElementsOf(sample.passages().keySet());
    }

    @Test
    void citationsAreFoundAndLeadWhereAPersonSaysTheyDo() throws IOException {
        Sample sample = sample();
        Base base = new Base();
        int labelled = 0;
        int read = 0;
        int right = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Passage, List<Cited>> passage : sample.passages().entrySet()) {
            List<Cited> expected = new ArrayList<>(passage.getValue());
            labelled += expected.size();
            for (Cited one : base.read(passage.getKey())) {
                read++;
                Cited same = expected.stream().filter(one::meets).findFirst().orElse(null);
                if (same == null) {
                    wrong.add(passage.getKey() + " has no " + one);
                    continue;
                }
                expected.remove(same);
                found++;
                if (same.target().equals(one.target())) {
                    right++;
                } else {
                    wrong.add(passage.getKey() + " " + same + " is read as " + one);
                }
            }
            expected.forEach(missed -> wrong.add(passage.getKey() + " " + missed + " is not read"));
        }
        assertThat(labelled).isGreaterThanOrEqualTo(400);
        assertThat(found / (double) read).as("precision: %s", wrong).isGreaterThanOrEqualTo(.99);
        assertThat(found / (double) labelled).as("recall: %s", wrong).isGreaterThanOrEqualTo(.95);
        assertThat(right / (double) found).as("resolved right: %s", wrong).isGreaterThanOrEqualTo(.97);
    }

    /** The acts of the corpus as a base would hold them. */
    private static final class Base {
        private final Map<String, ActManifest.Entry> files = new HashMap<>();
        private final Map<String, ArticleText> articles = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final LawTextReader reader;

        Base() {
            Map<String, ActName> names = new LinkedHashMap<>();
            for (ActManifest.Entry entry : Corpus.entries()) {
                files.put(entry.file(), entry);
                String act = entry.actId();
                names.putIfAbsent(act, new ActName(act, entry.titleRu(), entry.titleKk(), entry.number()));
                for (ProvisionText row : Corpus.parsed(entry.file()).text().provisions()) {
                    String article = row.article();
                    if (article != null) {
                        articles.put(
                                key(entry.language(), act, row.eId()),
                                ArticleText.of(act, entry.language(), row.eId(), article, row.heading(), row.text()));
                        texts.put(entry.file() + row.eId(), row.text());
                    }
                }
            }
            reader = new LawTextReader(ActNames.of(names.values()));
        }

        List<Cited> read(Passage passage) {
            ActManifest.Entry entry = Objects.requireNonNull(files.get(passage.file()));
            Language language = entry.language();
            String text = Objects.requireNonNull(texts.get(passage.file() + passage.provision()));
            ArticleText from = Objects.requireNonNull(articles.get(key(language, entry.actId(), passage.provision())));
            String words = text.substring(passage.offset(), passage.offset() + passage.length());
            int paragraph = (int) text.substring(0, passage.offset())
                    .chars()
                    .filter(sign -> sign == '\n')
                    .count();
            List<Cited> cited = new ArrayList<>();
            for (LawCitation one : reader.read(words, language)) {
                String target = CitedTarget.of(one, from, paragraph, (act, eId) -> article(language, act, eId))
                        .map(found -> found.actId() + "#" + Objects.requireNonNullElse(found.eId(), ""))
                        .orElse("-");
                cited.add(new Cited(passage.offset() + one.start(), passage.offset() + one.end(), target));
            }
            return cited;
        }

        private @Nullable ArticleText article(Language language, String act, String eId) {
            ArticleText own = articles.get(key(language, act, eId));
            return own != null ? own : articles.get(key(language.other(), act, eId));
        }

        private static String key(Language language, String act, String eId) {
            return language + " " + act + " " + eId;
        }
    }

    /** Only every fifth paragraph by its hash may be drawn: the others were there to learn from. */
    private static List<Passage> draw(String file) {
        boolean russian = !file.startsWith("kaz");
        List<Passage> pool = new ArrayList<>();
        for (ProvisionText row : Corpus.parsed(file).text().provisions()) {
            int offset = 0;
            for (String line : row.text().split("\n", -1)) {
                if (Math.floorMod(line.hashCode(), SHARE_OF_POOL) == 0
                        && line.length() <= LONGEST
                        && (russian ? RUSSIAN : KAZAKH).matcher(line).find()) {
                    pool.add(new Passage(file, row.eId(), offset, line.length()));
                }
                offset += line.length() + 1;
            }
        }
        Collections.shuffle(pool, new Random(SEED));
        return pool.subList(0, Math.min(russian ? A_RUSSIAN_FILE : A_KAZAKH_FILE, pool.size()));
    }

    private static Sample sample() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Map<Passage, List<Cited>> passages = new LinkedHashMap<>();
        String file = "";
        List<Cited> cited = new ArrayList<>();
        for (String line : lines()) {
            List<String> columns = List.of(line.split("\t", -1));
            switch (columns.get(0)) {
                case "file" -> {
                    file = columns.get(1);
                    files.put(file, columns.get(2));
                }
                case "para" -> {
                    cited = new ArrayList<>();
                    passages.put(
                            new Passage(
                                    file,
                                    columns.get(1),
                                    Integer.parseInt(columns.get(2)),
                                    Integer.parseInt(columns.get(3))),
                            cited);
                }
                case "cite" ->
                    cited.add(new Cited(
                            Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)), columns.get(3)));
                default -> assertThat(line).startsWith("#");
            }
        }
        return new Sample(files, passages);
    }

    private static List<String> lines() throws IOException {
        try (InputStream checked =
                Objects.requireNonNull(CitationSampleTest.class.getResourceAsStream("citations-checked.tsv"))) {
            return new String(checked.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
