package kz.senim.kb.legislation.note;

import java.util.Locale;

/** What a law does to a unit of another, as notes tell it. */
public enum ChangeKind {
    /** «в редакции Закона», «жаңа редакцияда»: it reads anew as a whole. */
    NEW_WORDING,
    /** «дополнить подпунктом», «толықтырылды»: a unit that was not there before. */
    ADDITION,
    /** «исключить», «алып тасталды»: it goes. */
    EXCLUSION,
    /** «Действие … приостановлено»: it stands, and is not applied. */
    SUSPENSION,
    /** «вступает в силу с»: it stands in the text, and is law only from then on. */
    ENTRY,
    /** «признано нормативным постановлением Конституционного Суда»: how it must be understood. */
    RULING,
    /** «с изменениями, внесенными», «өзгеріс енгізілді»: some of its words change. */
    CHANGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
