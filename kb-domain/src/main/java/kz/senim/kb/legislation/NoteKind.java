package kz.senim.kb.legislation;

import java.util.Locale;

/** What an editor's note beside the text is about; none of them is the words of the law. */
public enum NoteKind {
    /** «Сноска», «Ескерту»: which laws changed the provision, from when. */
    AMENDMENT,
    /** The provision, or a point of it, was repealed: «исключен Законом …», «алып тасталды – ҚР …». */
    REPEAL,
    /** «Примечание ИЗПИ!», «ЗҚАИ-ның ескертпесі!»: a change already adopted that takes effect on a later day. */
    COMING,
    /** The provision's effect is suspended: «Действие … приостановлено до …». */
    SUSPENSION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
