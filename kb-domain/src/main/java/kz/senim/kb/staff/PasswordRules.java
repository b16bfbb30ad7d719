package kz.senim.kb.staff;

import java.util.Locale;
import java.util.Set;
import kz.senim.kb.staff.StaffException.Reason;

/** What a new password must not be: short, the account's own name, or one that everybody tries first. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 1000;

    /** The most used passwords of ten and more signs, on Latin and Russian keyboards, without trailing digits. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwordpassword",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "qwertyuiop",
            "qwerty",
            "qwertyqwerty",
            "qwertyui",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "qazwsxedc",
            "asdfghjkl",
            "zxcvbnm",
            "iloveyou",
            "administrator",
            "admin",
            "adminadmin",
            "letmein",
            "welcome",
            "changeme",
            "йцукен",
            "йцукенгшщз",
            "йцукенйцукен",
            "пароль",
            "парольпароль",
            "здравствуй",
            "құпиясөз",
            "казахстан",
            "қазақстан",
            "kazakhstan",
            "qazaqstan",
            "astana",
            "almaty",
            "senim",
            "helpline");

    private PasswordRules() {}

    /**
     * @throws StaffException when the password must not be used for this account
     */
    static void check(String username, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new StaffException(Reason.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new StaffException(Reason.PASSWORD_TOO_LONG, LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username) && lower.length() - username.length() < 6) {
            throw new StaffException(Reason.PASSWORD_LIKE_USERNAME);
        }
        if (COMMON.contains(lower)
                || COMMON.contains(lower.replaceAll("[0-9!.]+$", ""))
                || lower.chars().distinct().count() < 4
                || runsUpOrDown(lower)) {
            throw new StaffException(Reason.PASSWORD_TOO_COMMON);
        }
    }

    private static boolean runsUpOrDown(String text) {
        return isRun(text, 1) || isRun(text, -1);
    }

    private static boolean isRun(String text, int step) {
        for (int i = 1; i < text.length(); i++) {
            boolean aroundTheZero = Character.isDigit(text.charAt(i))
                    && Character.isDigit(text.charAt(i - 1))
                    && (text.charAt(i - 1) - '0' + step + 10) % 10 == text.charAt(i) - '0';
            if (text.charAt(i) - text.charAt(i - 1) != step && !aroundTheZero) {
                return false;
            }
        }
        return true;
    }
}
