package kz.senim.kb.deploy.client;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the server says of one import: its state and each file's. */
public record ImportReport(String state, List<FileReport> files) {
    private static final int FIRST_PROBLEMS = 3;

    public static ImportReport of(JsonObject json) {
        List<FileReport> files = new ArrayList<>();
        for (JsonValue file : array(json, "files")) {
            files.add(new FileReport(file.asJsonObject()));
        }
        return new ImportReport(json.getString("state", ""), files);
    }

    public boolean underWay() {
        return state.equals("queued") || state.equals("running");
    }

    public boolean finished() {
        return state.equals("done");
    }

    public long done() {
        return files.stream().filter(FileReport::settled).count();
    }

    /** The name of the file being worked on, empty between two. */
    public String current() {
        return files.stream()
                .filter(file -> file.state().equals("running"))
                .map(FileReport::name)
                .findFirst()
                .orElse("");
    }

    /** One file's part of the report. */
    public record FileReport(JsonObject json) {

        public String name() {
            return text("name");
        }

        public String state() {
            return text("state");
        }

        public boolean settled() {
            return !Set.of("queued", "running").contains(state());
        }

        public boolean bad() {
            return Set.of("refused", "failed", "interrupted").contains(state());
        }

        public int articles() {
            return number("articles");
        }

        public int millis() {
            return number("millis");
        }

        /** The report as lines for a person. */
        public List<String> lines(boolean allProblems) {
            List<String> lines = new ArrayList<>();
            StringBuilder first = new StringBuilder(state()).append("  ").append(name());
            if (!text("actId").isEmpty()) {
                first.append("  ")
                        .append(text("actId"))
                        .append(' ')
                        .append(text("lang"))
                        .append(' ');
                first.append(text("edition"));
            }
            if (articles() > 0) {
                first.append("  ").append(articles()).append(" articles");
            }
            first.append(changes());
            first.append("  ").append(millis()).append(" ms");
            lines.add(first.toString());
            if (object("reason") != null) {
                lines.add("    "
                        + object("reason").getString("message", object("reason").getString("code", "")));
            }
            JsonArray problems = array(json, "problems");
            problems.stream()
                    .limit(allProblems ? problems.size() : FIRST_PROBLEMS)
                    .map(problem -> problemLine(problem.asJsonObject()))
                    .forEach(lines::add);
            if (!allProblems && problems.size() > FIRST_PROBLEMS) {
                lines.add("    … and " + (problems.size() - FIRST_PROBLEMS) + " more (--problems lists them all)");
            }
            return lines;
        }

        private String changes() {
            JsonObject changes = object("changes");
            if (changes == null) {
                return "";
            }
            return "  +" + changes.getInt("added", 0) + " -" + changes.getInt("removed", 0) + " ~"
                    + changes.getInt("reworded", 0);
        }

        private static String problemLine(JsonObject problem) {
            String excerpt = string(problem, "excerpt");
            return "    line " + problem.getInt("line", 0) + ": " + string(problem, "message")
                    + (excerpt.isEmpty() ? "" : " «" + excerpt + "»");
        }

        private String text(String name) {
            return string(json, name);
        }

        private int number(String name) {
            return json.get(name) instanceof jakarta.json.JsonNumber number ? number.intValue() : 0;
        }

        private @org.jspecify.annotations.Nullable JsonObject object(String name) {
            return json.get(name) instanceof JsonObject object ? object : null;
        }
    }

    private static String string(JsonObject json, String name) {
        return json.get(name) instanceof jakarta.json.JsonString string ? string.getString() : "";
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
