package kz.senim.kb.citing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** That the citations of a provision were read, and which names acts had then: others may make something else of the words. */
@Entity
@Table(name = "provision_reading")
public class ProvisionReading {

    @Id
    @Column(name = "provision_id")
    private long provisionId;

    @Column(nullable = false, length = 64)
    private String names;

    @NullUnmarked
    protected ProvisionReading() {}

    ProvisionReading(long provisionId, String names) {
        this.provisionId = provisionId;
        this.names = names;
    }
}
