package kz.senim.kb.legislation.diff;

/** A change of the words of one provision from one text to the next; notes beside it do not count. */
public sealed interface ProvisionChange {

    /** The eId of the provision: in the new text, or in the old one where it is gone. */
    String eId();

    /** It was not there before. */
    record Added(String eId) implements ProvisionChange {}

    /** It is not there any more. */
    record Removed(String eId) implements ProvisionChange {}

    /** Its label, heading, text, place in the tree or status reads otherwise. */
    record Reworded(String eId) implements ProvisionChange {}
}
