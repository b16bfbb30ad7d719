package kz.senim.kb.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import kz.senim.kb.importer.parse.ParseProblem;
import org.jspecify.annotations.NullUnmarked;

/** Something in a file that a person should look at, kept with the report. */
@Embeddable
public class ReportedProblem {

    @Column(nullable = false, length = 60)
    private String kind;

    @Column(nullable = false, length = 20)
    private String severity;

    @Column(name = "source_line", nullable = false)
    private int line;

    @Column(nullable = false, length = 1000)
    private String excerpt;

    @Column(nullable = false, length = 4000)
    private String arguments;

    @NullUnmarked
    protected ReportedProblem() {}

    ReportedProblem(ParseProblem problem) {
        this.kind = problem.kind().code();
        this.severity = problem.severity().code();
        this.line = problem.line();
        this.excerpt = problem.excerpt();
        this.arguments = Arguments.joined(problem.arguments());
    }

    /** The code of what it is, as in message keys. */
    public String getKind() {
        return kind;
    }

    public String getSeverity() {
        return severity;
    }

    /** The line of the file, from 1. */
    public int getLine() {
        return line;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public List<String> getArguments() {
        return Arguments.split(arguments);
    }
}
