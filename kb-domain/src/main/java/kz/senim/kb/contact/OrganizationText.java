package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is told of an organization in one language; empty where nothing is.
 *
 * @param name what it is called
 * @param alternateName what else people call it
 * @param description what it is
 */
@Embeddable
public record OrganizationText(
        @Column(nullable = false, length = 500) String name,

        @Column(name = "alternate_name", nullable = false, length = 1000)
        String alternateName,

        @Column(nullable = false, length = 4000) String description) {

    /**
     * @throws ContactException when it has no name, or a text is longer than is kept
     */
    public OrganizationText {
        Texts.requireName(name);
        Texts.requireLength("alternate_name", alternateName, 1000);
        Texts.requireLength("description", description, 4000);
    }
}
