package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.senim.kb.legislation.citation.ActMention.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations of law in what people type and write. A number is a citation only beside an act's name or a word for an
 * article; an act alone is one only when nothing else is said, or when it is named by its number in the register.
 */
public final class CitationReader {

    private final ActNames names;
    private final KnownArticles articles;

    public CitationReader(ActNames names, KnownArticles articles) {
        this.names = names;
        this.articles = articles;
    }

    /** The first citation in this text; empty when there is none. */
    public Optional<CitedPlaces> read(String text) {
        return read(text, null);
    }

    /**
     * The first citation in this text; empty when there is none.
     *
     * @param containingActId the act in which the text stands, which «настоящий Кодекс» means; null outside an act
     */
    public Optional<CitedPlaces> read(String text, @Nullable String containingActId) {
        return new Reading(text, containingActId).citations(1).stream().findFirst();
    }

    /** All citations in this text, in order. */
    public List<CitedPlaces> readAll(String text, @Nullable String containingActId) {
        return new Reading(text, containingActId).citations(Integer.MAX_VALUE);
    }

    /** One text being read. */
    private final class Reading {
        private final String text;
        private final @Nullable String containingActId;
        private final List<Token> tokens;
        private final List<Piece> pieces;
        private final List<Segment> segments;
        private final int[] pieceOfToken;

        Reading(String text, @Nullable String containingActId) {
            this.text = text;
            this.containingActId = containingActId;
            this.tokens = Tokenizer.tokens(text);
            this.pieces = new PieceReader(names, tokens).pieces();
            this.segments = SegmentReader.segments(tokens, pieces);
            this.pieceOfToken = new int[tokens.size()];
            for (int i = 0; i < pieces.size(); i++) {
                Arrays.fill(pieceOfToken, pieces.get(i).start(), pieces.get(i).end(), i);
            }
        }

        List<CitedPlaces> citations(int most) {
            List<CitedPlaces> citations = new ArrayList<>();
            for (Segment segment : segments) {
                if (citations.size() < most) {
                    citation(segment).ifPresent(citations::add);
                }
            }
            return citations;
        }

        private Optional<CitedPlaces> citation(Segment segment) {
            Certainty certainty = segment.certainty();
            TextSpan span = TextSpan.of(tokens, pieces, pieceOfToken[segment.start()], pieceOfToken[segment.end() - 1]);
            if (!segment.hasArticle()) {
                boolean alone = certainty == Certainty.IDENTIFIER
                        || segment.counted().isEmpty()
                                && (certainty == Certainty.NAME || certainty == Certainty.FOLDED)
                                && span.isAllOf(text);
                return alone ? Optional.of(result(actOf(segment), List.of(), span)) : Optional.empty();
            }
            if (segment.act() == null && !segment.hasCertainArticle()) {
                return Optional.empty();
            }
            CitedAct act = actOf(segment);
            List<Target> targets = Places.targets(segment.counted(), existsInAny(act.ids()));
            boolean anyExists = targets.stream().anyMatch(target -> has(act.ids(), target));
            if (certainty == Certainty.SUBJECT && !anyExists) {
                Segment unnamed = segment.withoutAct();
                return unnamed.hasCertainArticle() ? citation(unnamed) : Optional.empty();
            }
            if (certainty == Certainty.FOLDED && segment.bareArticle() && !anyExists) {
                return Optional.empty();
            }
            return Optional.of(result(best(act, targets), targets, span));
        }

        private CitedAct actOf(Segment segment) {
            Piece act = segment.act();
            if (act == null) {
                List<String> all = new ArrayList<>(names.ids());
                if (containingActId != null && all.remove(containingActId)) {
                    all.add(0, containingActId);
                }
                return new CitedAct.Unnamed(all);
            }
            String words = text.substring(
                    tokens.get(act.start()).start(), tokens.get(act.end() - 1).end());
            List<String> ids = List.of();
            if (act instanceof Piece.Act named) {
                ids = named.mention().ids();
            } else if (containingActId != null) {
                ids = List.of(containingActId);
            }
            return ids.isEmpty() ? new CitedAct.Unknown(words) : new CitedAct.Named(words, ids);
        }

        /** Acts that have a place cited come first; where no act was named the others are not meant at all. */
        private CitedAct best(CitedAct act, List<Target> targets) {
            if (act instanceof CitedAct.Named named && named.ids().size() > 1) {
                List<String> ids = new ArrayList<>(named.ids());
                ids.sort(Comparator.comparing(id -> !has(List.of(id), targets)));
                return new CitedAct.Named(named.words(), ids);
            }
            if (act instanceof CitedAct.Unnamed unnamed) {
                return new CitedAct.Unnamed(unnamed.ids().stream()
                        .filter(id -> has(List.of(id), targets))
                        .toList());
            }
            return act;
        }

        private boolean has(List<String> actIds, List<Target> targets) {
            return targets.stream().anyMatch(target -> has(actIds, target));
        }

        private boolean has(List<String> actIds, Target target) {
            Predicate<String> exists = existsInAny(actIds);
            return exists.test(target.from()) || target.isRange() && exists.test(target.to());
        }

        private Predicate<String> existsInAny(List<String> actIds) {
            return article -> actIds.stream().anyMatch(id -> articles.exists(id, article));
        }

        private CitedPlaces result(CitedAct act, List<Target> targets, TextSpan span) {
            return new CitedPlaces(act, targets, span.start(), span.end(), span.isAllOf(text));
        }
    }
}
