package kz.senim.kb.search.thesaurus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;

/**
 * The helpline's thesaurus, of {@code helpline.ru.tsv}, {@code abbreviations.ru.tsv} and their Kazakh likes; their first
 * lines tell the format.
 */
public final class Thesaurus {
    private static final int COLUMNS = 4;
    private static final List<String> FILES = List.of("helpline", "abbreviations");

    /** Without any entry. */
    public static final Thesaurus NONE = new Thesaurus(List.of());

    /** How much of an entry a question must say at least. */
    private static final double LEAST_SHARE = 0.3;

    private final List<Entry> entries;
    private final Map<Language, Map<String, List<Entry>>> byWord = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<Entry>>> asWritten = new EnumMap<>(Language.class);
    private final Map<Entry, Double> wholes = new IdentityHashMap<>();

    /** Of these entries. */
    public Thesaurus(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : this.entries) {
            Map<String, List<Entry>> index =
                    (entry.isShort() ? asWritten : byWord).computeIfAbsent(entry.language(), none -> new HashMap<>());
            for (String word : entry.isShort() ? entry.written() : entry.words()) {
                index.computeIfAbsent(word, none -> new ArrayList<>()).add(entry);
            }
        }
        for (Entry entry : this.entries) {
            wholes.put(
                    entry,
                    entry.words().stream()
                            .mapToDouble(word -> says(entry.language(), word))
                            .sum());
        }
    }

    /** The thesaurus that comes with this module. */
    public static Thesaurus bundled() {
        return Bundled.THESAURUS;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Whether an entry is said with this term. */
    public boolean has(Language language, String term) {
        return byWord.getOrDefault(language, Map.of()).containsKey(term);
    }

    /** Whether this is an abbreviation, as it is written. */
    public boolean hasAbbreviation(String written) {
        return asWritten.values().stream().anyMatch(known -> known.containsKey(written));
    }

    /** The first phrase whose initials these are, of what the abbreviation stands for. */
    public Optional<String> abbreviatedTo(String initials) {
        return asWritten.values().stream()
                .flatMap(known -> known.getOrDefault(initials, List.of()).stream())
                .flatMap(entry -> entry.meant().stream())
                .map(Entry.Phrase::text)
                .filter(phrase -> initials(phrase).equals(initials))
                .findFirst();
    }

    private static String initials(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /**
     * The entries that a question says in words of that language, wholly or for the greater part: people seldom say a
     * thing with the very words an editor thought of. Measured on judged questions, partial matches bring a third of
     * what the thesaurus brings. An abbreviation is said wholly or not at all, and a short one only as it is written:
     * what is left of three letters without an ending is the stem of many words.
     */
    public List<Match> said(Language language, String question) {
        List<Match> matches = inPart(language, Analyzers.terms(Analyzers.of(language), question));
        matches.removeIf(match -> match.entry().isAbbreviation() && match.share() < 1);
        Set<String> written = Set.copyOf(Analyzers.terms(Analyzers.EXACT, question));
        Map<String, List<Entry>> known = asWritten.getOrDefault(language, Map.of());
        written.stream()
                .flatMap(word -> known.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(entry -> written.containsAll(entry.written()))
                .forEach(entry -> matches.add(new Match(entry, 1)));
        return matches;
    }

    private List<Match> inPart(Language language, Collection<String> terms) {
        Map<String, List<Entry>> known = byWord.getOrDefault(language, Map.of());
        Map<Entry, Double> said = new IdentityHashMap<>();
        for (String term : Set.copyOf(terms)) {
            List<Entry> having = known.getOrDefault(term, List.of());
            double part = having.isEmpty() ? 0 : says(language, term);
            for (Entry entry : having) {
                said.merge(entry, part, Double::sum);
            }
        }
        List<Match> matches = new ArrayList<>();
        said.forEach((entry, part) -> {
            double share = Math.min(1, part / wholes.getOrDefault(entry, part));
            if (share >= LEAST_SHARE) {
                matches.add(new Match(entry, share));
            }
        });
        return matches;
    }

    /** How much a word says: the more, the fewer entries have it. */
    private double says(Language language, String word) {
        int having = byWord.getOrDefault(language, Map.of())
                .getOrDefault(word, List.of())
                .size();
        return Math.log(1 + entries.size() / (1.0 + having));
    }

    /**
     * Reads one file of the thesaurus.
     *
     * @throws IllegalArgumentException with the number of the line that is not as it must be
     */
    static List<Entry> read(Language language, BufferedReader file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException("Line " + number + " has " + columns.length + " columns");
            }
            entries.add(entry(language, columns));
        }
        return entries;
    }

    private static Entry entry(Language language, String[] columns) {
        List<Entry.Phrase> meant = Arrays.stream(columns[1].split(";"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> phrase(language, phrase))
                .toList();
        return new Entry(
                language,
                columns[0].strip(),
                Set.copyOf(Analyzers.terms(Analyzers.of(language), columns[0])),
                Set.copyOf(Analyzers.terms(Analyzers.EXACT, columns[0])),
                meant,
                Float.parseFloat(columns[2]),
                columns[3].strip());
    }

    private static Entry.Phrase phrase(Language usual, String written) {
        for (Language language : Language.values()) {
            String prefix = language.code() + ":";
            if (written.startsWith(prefix)) {
                return phraseOf(language, written.substring(prefix.length()).strip());
            }
        }
        return phraseOf(usual, written);
    }

    private static Entry.Phrase phraseOf(Language language, String text) {
        return new Entry.Phrase(language, text, Analyzers.terms(Analyzers.of(language), text));
    }

    /** Read when first needed. */
    private static final class Bundled {
        static final Thesaurus THESAURUS = load();

        private static Thesaurus load() {
            List<Entry> entries = new ArrayList<>();
            for (Language language : Language.values()) {
                for (String file : FILES) {
                    entries.addAll(load(language, file + "." + language.code() + ".tsv"));
                }
            }
            return new Thesaurus(entries);
        }

        private static List<Entry> load(Language language, String name) {
            try (InputStream file = Thesaurus.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException(name + " is missing from the search module");
                }
                return read(language, new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
