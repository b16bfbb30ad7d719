package kz.senim.kb.legislation;

import java.util.Locale;

/**
 * What a row of an act's tree is. Names and eId prefixes follow Akoma Ntoso 3.0 (naming convention, §5);
 * the Kazakhstani names beside them are those of the Law on legal acts of 6 April 2016, art. 23.
 */
public enum ProvisionKind {
    /** Преамбула, кіріспе. */
    PREAMBLE("preamble"),
    /** Общая, особенная часть; жалпы, ерекше бөлік. */
    BOOK("book"),
    /** Раздел, бөлім. */
    PART("part"),
    /** Глава, тарау. */
    CHAPTER("chp"),
    /** Параграф, параграф (§). */
    SECTION("sec"),
    /** Статья, бап. */
    ARTICLE("art"),
    /** Приложение, қосымша. */
    ANNEX("att"),
    /** The signature block: who signed, where, when, under which number. */
    CONCLUSIONS("conclusions");

    private final String prefix;

    ProvisionKind(String prefix) {
        this.prefix = prefix;
    }

    /** The first part of an eId of this kind: {@code art} in {@code art_127-2}. */
    public String prefix() {
        return prefix;
    }

    /** The name of the kind in the API and in the database, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the row only groups others, with a heading and notes but no words of law of its own. */
    public boolean isGroup() {
        return this == BOOK || this == PART || this == CHAPTER || this == SECTION;
    }
}
