package kz.senim.kb.legislation.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comparison needs to know of a row of an act's tree. */
public interface ProvisionWords {

    /** Its id in its own edition. */
    String eId();

    /** The eId of the row above it; null at the top. */
    @Nullable
    String parent();

    /** How addresses name it: {@code 127-2}, {@code preamble}; null for a heading above articles. */
    @Nullable
    String article();

    Enum<?> kind();

    /** Whether it only groups others and has no words of its own but its heading. */
    boolean groups();

    String number();

    String label();

    String heading();

    /** Its words, one paragraph a line. */
    String text();

    Enum<?> status();

    /** The paragraphs of its text with their addresses, each line once. */
    List<? extends PointWords> points();

    /** The editor's notes beside it, in order. */
    List<? extends NoteWords> notes();
}
