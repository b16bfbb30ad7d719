package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is told of a service in one language; empty where nothing is.
 *
 * @param name what it is called
 * @param alternateName what else people call it
 * @param description what it does
 * @param eligibility whom it takes ({@code eligibility_description})
 * @param applicationProcess how one turns to it
 * @param fees what it costs ({@code fees_description})
 * @param documents what one has to bring ({@code required_documents})
 * @param alert what everybody has to know who is sent there now
 */
@Embeddable
public record ServiceText(
        @Column(nullable = false, length = 500) String name,

        @Column(name = "alternate_name", nullable = false, length = 1000)
        String alternateName,

        @Column(nullable = false, length = 4000) String description,
        @Column(nullable = false, length = 2000) String eligibility,

        @Column(name = "application_process", nullable = false, length = 4000)
        String applicationProcess,

        @Column(nullable = false, length = 2000) String fees,
        @Column(nullable = false, length = 2000) String documents,
        @Column(nullable = false, length = 2000) String alert) {

    /**
     * @throws ContactException when it has no name, or a text is longer than is kept
     */
    public ServiceText {
        Texts.requireName(name);
        Texts.requireLength("alternate_name", alternateName, 1000);
        Texts.requireLength("description", description, 4000);
        Texts.requireLength("eligibility_description", eligibility, 2000);
        Texts.requireLength("application_process", applicationProcess, 4000);
        Texts.requireLength("fees_description", fees, 2000);
        Texts.requireLength("required_documents", documents, 2000);
        Texts.requireLength("alert", alert, 2000);
    }

    /** A name and a description, and nothing else. */
    public static ServiceText of(String name, String description) {
        return new ServiceText(name, "", description, "", "", "", "", "");
    }
}
