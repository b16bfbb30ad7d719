package kz.senim.kb.importer.paper;

/** A piece of a document, from top to bottom. */
public sealed interface Block {
    /** Its words. */
    String text();

    /** A heading; level 1 is the highest, an article's is at most 4. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of the law or of an answer; level 1 is a point, what stands below it is set further in. */
    record Words(int level, String text) implements Block {}

    /** An editor's note, which is no part of the law. */
    record Remark(String text) implements Block {}

    /** What whoever reads the words below must know first: that they are not in force, or may be outdated. */
    record Warning(String text) implements Block {}
}
