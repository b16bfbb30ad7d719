package kz.senim.kb.importer.hsds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A mapping of columns under the name it is remembered by. */
@Entity
@Table(name = "column_mapping")
public class RememberedMapping {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "column_mapping_seq")
    @SequenceGenerator(name = "column_mapping_seq", sequenceName = "column_mapping_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 100_000)
    private String content;

    @NullUnmarked
    protected RememberedMapping() {}

    RememberedMapping(String name, ColumnMapping mapping) {
        this.name = name;
        this.content = mapping.text();
    }

    void change(ColumnMapping mapping) {
        content = mapping.text();
    }

    public String getName() {
        return name;
    }

    public ColumnMapping getMapping() {
        return ColumnMapping.parse(content);
    }
}
