package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.legislation.Contents;
import kz.senim.kb.legislation.ContentsNode;
import org.jspecify.annotations.Nullable;

/** A table of contents, as the API tells it. */
public record ContentsView(String actId, String lang, LocalDate on, LocalDate edition, List<Node> nodes) {

    /** A line of it with what stands below. */
    public record Node(
            String eId,
            String kind,
            String number,
            @Nullable String article,
            String heading,
            List<Node> children) {

        static Node of(ContentsNode node) {
            return new Node(
                    node.eId(),
                    node.kind().code(),
                    node.number(),
                    node.article(),
                    (node.label() + " " + node.heading()).strip(),
                    node.children().stream().map(Node::of).toList());
        }
    }

    static ContentsView of(Contents contents) {
        return new ContentsView(
                contents.act().getId(),
                contents.language().code(),
                contents.on(),
                contents.edition(),
                contents.nodes().stream().map(Node::of).toList());
    }
}
