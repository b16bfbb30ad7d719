package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server wrote about itself. */
public final class ServerLog {
    private static final Pattern DEPLOYMENT_FAILED = Pattern.compile(
            "Exception while loading the app|Exception while preparing the app|Exception while deploying the app"
                    + "|Failed to deploy|Error occurred during deployment|Deployment of .* failed");
    /** A loader the server itself holds weakly, and loses if memory is tidied up at the wrong moment of a deployment. */
    private static final String LOST_CLASS_LOADER =
            "the return value of \"java.lang.Thread.getContextClassLoader()\" is null";

    private static final Pattern TOLD_CAUSE = Pattern.compile("Exception while \\w+ the app : (.+)");
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern HEADER = Pattern.compile("^\\[20[^\\]]*\\](?: \\[[^\\]]*\\])*\\s*(?:\\[\\[)?");
    private static final Pattern EXCEPTION_NAME =
            Pattern.compile("^(?:Caused by: )?(?:[a-z][\\w]*\\.)+([A-Z][\\w$]*): ");
    private static final int MOST_CAUSES = 6;
    private static final int LONGEST_CAUSE = 400;

    private final Path file;

    public ServerLog(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    boolean saysDeploymentFailed() {
        return lines().stream().anyMatch(line -> DEPLOYMENT_FAILED.matcher(line).find());
    }

    /** Whether the deployment failed by a fault of the server's own that another start does not meet. */
    boolean saysClassLoaderWasLost() {
        return lines().stream().anyMatch(line -> line.contains(LOST_CLASS_LOADER));
    }

    /**
     * The innermost causes named, and what a database said on the way to them, first to last, without package names; or the
     * last lines where no cause is named.
     */
    public List<String> causes() {
        List<String> lines = lines();
        Set<String> innermost = new LinkedHashSet<>();
        lines.stream()
                .map(TOLD_CAUSE::matcher)
                .filter(Matcher::find)
                .map(told -> readable(told.group(1)))
                .forEach(innermost::add);
        String cause = null;
        for (String line : lines) {
            if (line.startsWith("Caused by: ")) {
                cause = line;
                if (line.contains("SQLException: ")) {
                    innermost.add(readable(line));
                }
            } else if (cause != null && !line.startsWith("\t") && !line.startsWith("    ")) {
                innermost.add(readable(cause));
                cause = null;
            }
        }
        if (cause != null) {
            innermost.add(readable(cause));
        }
        if (innermost.isEmpty()) {
            lines.stream()
                    .filter(line -> EXCEPTION_NAME.matcher(line).find())
                    .map(ServerLog::readable)
                    .forEach(innermost::add);
        }
        if (innermost.isEmpty()) {
            lines.stream()
                    .filter(line -> line.contains("SEVERE") || line.startsWith("Exception in thread"))
                    .map(ServerLog::readable)
                    .filter(line -> !line.isBlank())
                    .forEach(innermost::add);
        }
        if (innermost.isEmpty()) {
            lines.stream()
                    .filter(line -> !line.isBlank())
                    .skip(Math.max(0, lines.size() - MOST_CAUSES))
                    .forEach(innermost::add);
        }
        return innermost.stream().limit(MOST_CAUSES).toList();
    }

    private static String readable(String line) {
        String text = HEADER.matcher(line).replaceFirst("").strip();
        text = EXCEPTION_NAME.matcher(text).replaceFirst("$1: ").replaceFirst("^Caused by: ", "");
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) + " …" : text;
    }

    private List<String> lines() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            List<String> lines = new ArrayList<>();
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            COLOUR.matcher(text).replaceAll("").lines().forEach(lines::add);
            return lines;
        } catch (IOException e) {
            return List.of("The log " + file + " cannot be read: " + e);
        }
    }
}
