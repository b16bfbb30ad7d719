package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is told of a place in one language; empty where nothing is.
 *
 * @param name what it is called
 * @param address street, house and room ({@code address_1})
 * @param accessibility how one gets in who cannot climb stairs, see or hear
 * @param transportation how one gets there
 */
@Embeddable
public record LocationText(
        @Column(nullable = false, length = 500) String name,
        @Column(nullable = false, length = 1000) String address,
        @Column(nullable = false, length = 2000) String accessibility,
        @Column(nullable = false, length = 2000) String transportation) {

    /**
     * @throws ContactException when a text is longer than is kept
     */
    public LocationText {
        Texts.requireLength("name", name, 500);
        Texts.requireLength("address", address, 1000);
        Texts.requireLength("accessibility", accessibility, 2000);
        Texts.requireLength("transportation", transportation, 2000);
    }
}
