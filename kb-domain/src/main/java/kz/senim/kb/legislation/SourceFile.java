package kz.senim.kb.legislation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The file an edition was read from, kept byte for byte. */
@Entity
@Table(name = "source_file")
public class SourceFile {

    private static final int LONGEST_NAME = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_file_seq")
    @SequenceGenerator(name = "source_file_seq", sequenceName = "source_file_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "size_in_bytes", nullable = false)
    private long size;

    @Column(nullable = false, length = Integer.MAX_VALUE)
    private byte[] content;

    @NullUnmarked
    protected SourceFile() {}

    public SourceFile(String name, byte[] content) {
        this.name = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        this.content = content;
        this.size = content.length;
        this.sha256 = sha256(content);
    }

    /** The SHA-256 of these bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getSha256() {
        return sha256;
    }

    public long getSize() {
        return size;
    }

    public byte[] getContent() {
        return content;
    }
}
