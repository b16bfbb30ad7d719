package kz.senim.kb.importer.hsds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What an import does to one entry, and once it has been done, what there was before. */
@Entity
@Table(name = "contact_import_item")
public class DirectoryImportItem {

    private static final int LONGEST_NAME = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_import_item_seq")
    @SequenceGenerator(
            name = "contact_import_item_seq",
            sequenceName = "contact_import_item_seq",
            allocationSize = 1000)
    private @Nullable Long id;

    @Column(name = "import_id", nullable = false, updatable = false)
    private long importId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "resource_type", nullable = false, updatable = false, length = 20)
    private String resourceType;

    @Column(name = "hsds_id", nullable = false, updatable = false, length = 36)
    private String hsdsId;

    @Column(nullable = false, updatable = false, length = LONGEST_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ItemKind kind;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String changes;

    @Column(name = "before_import", updatable = false, length = 1_000_000)
    private @Nullable String before;

    @NullUnmarked
    protected DirectoryImportItem() {}

    DirectoryImportItem(long importId, int place, Judged judged, @Nullable String before) {
        this.importId = importId;
        this.place = place;
        this.resourceType = judged.type();
        this.hsdsId = judged.id();
        this.name = judged.name().length() > LONGEST_NAME ? judged.name().substring(0, LONGEST_NAME) : judged.name();
        this.kind = judged.kind();
        this.changes = judged.changes();
        this.before = before;
    }

    /** The table of HSDS the entry is of: {@code services}. */
    public String getResourceType() {
        return resourceType;
    }

    public String getHsdsId() {
        return hsdsId;
    }

    public String getName() {
        return name;
    }

    public ItemKind getKind() {
        return kind;
    }

    /** The fields that are told otherwise: a JSON array of field, before and after. */
    public String getChanges() {
        return changes;
    }

    @Nullable
    String getBefore() {
        return before;
    }
}
