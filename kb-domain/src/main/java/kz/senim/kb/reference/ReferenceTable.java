package kz.senim.kb.reference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A table of things of one sort, with the columns in which they are told. */
@Entity
@Table(name = "reference_table")
public class ReferenceTable {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_COLUMNS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_table_seq")
    @SequenceGenerator(name = "reference_table_seq", sequenceName = "reference_table_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false, length = LONGEST_CODE)
    private String code;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private int place;

    @Column(name = "title_ru", nullable = false, length = LONGEST_TITLE)
    private String titleRu;

    @Column(name = "title_kk", nullable = false, length = LONGEST_TITLE)
    private String titleKk;

    @Column(name = "note_ru", nullable = false, length = LONGEST_NOTE)
    private String noteRu;

    @Column(name = "note_kk", nullable = false, length = LONGEST_NOTE)
    private String noteKk;

    @Column(nullable = false, updatable = false)
    private boolean sample;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reference_column", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "place")
    private List<ReferenceColumn> columns = new ArrayList<>();

    @NullUnmarked
    protected ReferenceTable() {}

    /**
     * What is told of a table.
     *
     * @param noteRu what whoever reads it must know; may be empty
     */
    public record Details(String titleRu, String titleKk, String noteRu, String noteKk, List<ReferenceColumn> columns) {

        /**
         * @throws ReferenceException when a title is missing, something is too long, or two columns have one code
         */
        public Details {
            titleRu = titleRu.strip();
            titleKk = titleKk.strip();
            columns = List.copyOf(columns);
            if (titleRu.isEmpty() || titleKk.isEmpty() || columns.isEmpty()) {
                throw new ReferenceException(Reason.NO_NAME);
            }
            if (titleRu.length() > LONGEST_TITLE || titleKk.length() > LONGEST_TITLE) {
                throw new ReferenceException(Reason.TOO_LONG, LONGEST_TITLE);
            }
            if (noteRu.length() > LONGEST_NOTE || noteKk.length() > LONGEST_NOTE) {
                throw new ReferenceException(Reason.TOO_LONG, LONGEST_NOTE);
            }
            Set<String> codes = new HashSet<>();
            for (ReferenceColumn column : columns) {
                if (!codes.add(column.getCode()) || codes.size() > MOST_COLUMNS) {
                    throw new ReferenceException(Reason.BAD_CODE, column.getCode());
                }
            }
        }
    }

    ReferenceTable(String code, int place, Details details, boolean sample) {
        this.code = requireCode(code);
        this.place = place;
        this.sample = sample;
        change(details);
    }

    static String requireCode(String code) {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new ReferenceException(Reason.BAD_CODE, code);
        }
        return code;
    }

    final void change(Details details) {
        titleRu = details.titleRu();
        titleKk = details.titleKk();
        noteRu = details.noteRu();
        noteKk = details.noteKk();
        if (!columns.equals(details.columns())) {
            columns.clear();
            columns.addAll(details.columns());
        }
    }

    public long getId() {
        return Objects.requireNonNull(id, "only tables that are stored are asked");
    }

    public String getCode() {
        return code;
    }

    public int getVersion() {
        return version;
    }

    public int getPlace() {
        return place;
    }

    public String title(Language language) {
        return language == Language.KK ? titleKk : titleRu;
    }

    public String note(Language language) {
        return language == Language.KK ? noteKk : noteRu;
    }

    public boolean isSample() {
        return sample;
    }

    public List<ReferenceColumn> getColumns() {
        return List.copyOf(columns);
    }

    /** The column with this code. */
    public Optional<ReferenceColumn> column(String columnCode) {
        return columns.stream()
                .filter(column -> column.getCode().equals(columnCode))
                .findFirst();
    }
}
