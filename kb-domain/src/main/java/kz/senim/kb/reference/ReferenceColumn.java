package kz.senim.kb.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A column of a table. */
@Embeddable
public class ReferenceColumn {

    private static final int LONGEST_NAME = 200;

    @Column(nullable = false, length = 60)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ColumnKind kind;

    @Column(name = "name_ru", nullable = false, length = LONGEST_NAME)
    private String nameRu;

    @Column(name = "name_kk", nullable = false, length = LONGEST_NAME)
    private String nameKk;

    @NullUnmarked
    protected ReferenceColumn() {}

    /**
     * @throws ReferenceException when the code or a name breaks a rule
     */
    public ReferenceColumn(String code, ColumnKind kind, String nameRu, String nameKk) {
        this.code = ReferenceTable.requireCode(code);
        this.kind = kind;
        this.nameRu = nameRu.strip();
        this.nameKk = nameKk.strip();
        if (this.nameRu.isEmpty() || this.nameKk.isEmpty()) {
            throw new ReferenceException(Reason.NO_NAME);
        }
        if (this.nameRu.length() > LONGEST_NAME || this.nameKk.length() > LONGEST_NAME) {
            throw new ReferenceException(Reason.TOO_LONG, LONGEST_NAME);
        }
    }

    public String getCode() {
        return code;
    }

    public ColumnKind getKind() {
        return kind;
    }

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceColumn column
                && code.equals(column.code)
                && kind == column.kind
                && nameRu.equals(column.nameRu)
                && nameKk.equals(column.nameKk);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, kind);
    }
}
