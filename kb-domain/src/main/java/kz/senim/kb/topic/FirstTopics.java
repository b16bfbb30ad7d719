package kz.senim.kb.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The topics a new base begins with, from {@code topics.tsv}: the contact reasons by which child helplines count, and
 * what is asked most in Kazakhstan.
 */
final class FirstTopics {

    private FirstTopics() {}

    /** The topics, each before those below it. */
    static List<Topic> read() {
        try (InputStream table = Objects.requireNonNull(FirstTopics.class.getResourceAsStream("topics.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<Topic> topics = new ArrayList<>();
            Map<String, Integer> places = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    topics.add(topic(line.split("\t", -1), places));
                }
            }
            return topics;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(String[] columns, Map<String, Integer> places) {
        String code = columns[0];
        int dot = code.indexOf('.');
        @Nullable String parent = dot < 0 ? null : code.substring(0, dot);
        int place = places.merge(parent == null ? "" : parent, 1, Integer::sum) - 1;
        return new Topic(code, parent, place, new TopicTitles(columns[1], columns[2], columns[3]));
    }
}
