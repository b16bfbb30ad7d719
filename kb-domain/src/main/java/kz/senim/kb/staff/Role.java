package kz.senim.kb.staff;

import java.util.Locale;
import java.util.Optional;

/** What a person does with the base, and so may do in it; lawyers and psychologists are editors or reviewers. */
public enum Role {
    /** Оператор: finds and reads. */
    OPERATOR,
    /** Редактор: writes. */
    EDITOR,
    /** Рецензент: approves what others wrote. */
    REVIEWER,
    /** Руководитель службы: sees figures and reports. */
    HEAD,
    /** Администратор: keeps accounts, legislation and the base itself. */
    ADMINISTRATOR;

    /** The name of the role in the API and in role checks, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this code; empty when there is none. */
    public static Optional<Role> of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
