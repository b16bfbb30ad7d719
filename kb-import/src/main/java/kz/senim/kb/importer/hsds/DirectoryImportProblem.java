package kz.senim.kb.importer.hsds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something wrong with a row of an import. */
@Entity
@Table(name = "contact_import_problem")
public class DirectoryImportProblem {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_ARGUMENT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_import_problem_seq")
    @SequenceGenerator(
            name = "contact_import_problem_seq",
            sequenceName = "contact_import_problem_seq",
            allocationSize = 1000)
    private @Nullable Long id;

    @Column(name = "import_id", nullable = false, updatable = false)
    private long importId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "file_name", nullable = false, updatable = false, length = LONGEST_FILE)
    private String file;

    @Column(nullable = false, updatable = false)
    private int line;

    @Column(nullable = false, updatable = false, length = 60)
    private String code;

    @Column(nullable = false, updatable = false, length = 4000)
    private String arguments;

    @Column(name = "row_lost", nullable = false, updatable = false)
    private boolean rowLost;

    @NullUnmarked
    protected DirectoryImportProblem() {}

    DirectoryImportProblem(long importId, int place, RowProblem problem) {
        String name = problem.place().file();
        this.importId = importId;
        this.place = place;
        this.file = name.length() > LONGEST_FILE ? name.substring(name.length() - LONGEST_FILE) : name;
        this.line = problem.place().line();
        this.code = problem.kind().code();
        this.arguments = String.join(
                "\n",
                problem.arguments().stream()
                        .map(each -> each.replace('\n', ' '))
                        .map(each ->
                                each.length() > LONGEST_ARGUMENT ? each.substring(0, LONGEST_ARGUMENT) + "…" : each)
                        .toList());
        this.rowLost = problem.rowLost();
    }

    public String getFile() {
        return file;
    }

    /** The line in the file, from 1; of JSON the place of the entry. */
    public int getLine() {
        return line;
    }

    public String getCode() {
        return code;
    }

    /** What the message names. */
    public List<String> getArguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split("\n", -1));
    }

    /** Whether the row was left out; else only what was wrong in it. */
    public boolean isRowLost() {
        return rowLost;
    }
}
