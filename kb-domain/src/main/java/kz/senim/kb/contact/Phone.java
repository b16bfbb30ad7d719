package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import kz.senim.kb.contact.ContactException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number.
 *
 * @param number as it is told to callers
 * @param extension what to dial after it
 * @param type what it is, as in HSDS: {@code voice}, {@code fax}, {@code text}, {@code cell}, {@code textphone}
 * @param languages in which one is answered, codes with a comma between; empty where not known
 * @param description what it is for
 */
@Embeddable
public record Phone(
        @Column(nullable = false, length = 60) String number,
        @Column(length = 20) @Nullable String extension,
        @Column(nullable = false, length = 20) String type,
        @Column(nullable = false, length = 60) String languages,
        @Column(length = 500) @Nullable String description) {

    public static final String VOICE = "voice";

    private static final Pattern NUMBER = Pattern.compile("[+*#]?[0-9][0-9 ()+*#./-]{0,58}");

    /**
     * @throws ContactException when the number is none
     */
    public Phone {
        if (!NUMBER.matcher(number).matches()) {
            throw new ContactException(Reason.BAD_NUMBER, number);
        }
    }

    /** A number to be talked to. */
    public static Phone voice(String number) {
        return new Phone(number, null, VOICE, "", null);
    }

    /** What a telephone dials: digits and a plus; an eight before ten digits is dialled as +7. */
    public String dialled() {
        String digits = number.replaceAll("[^0-9+*#]", "");
        return digits.length() == 11 && digits.charAt(0) == '8' ? "+7" + digits.substring(1) : digits;
    }
}
