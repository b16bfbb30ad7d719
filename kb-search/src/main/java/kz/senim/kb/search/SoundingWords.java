package kz.senim.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.repair.LatinKey;
import kz.senim.kb.search.thesaurus.Thesaurus;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of the index, and those of the thesaurus, by how they sound. Every word is read for it, so it is made beside
 * the questions whenever the index has changed; a question waits only when what is known is of quite another index. It
 * may be used by any thread.
 */
final class SoundingWords {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final int MOST_SOUNDING = 5;
    /** An index that grew by less than one in so many documents has the same words but for rare ones. */
    private static final int NEGLIGIBLE_PART = 20;

    private final Executor beside;
    private Sounds known = new Sounds(-1, Map.of());
    private @Nullable CompletableFuture<Sounds> making;

    SoundingWords(Executor beside) {
        this.beside = beside;
    }

    /** Words as written somewhere that sound like this, the commonest first. */
    List<String> like(String key, IndexReader reader) {
        Sounds sounds = known();
        if (!sounds.nearlyOf(reader)) {
            sounds = made(reader);
        }
        return sounds.words.getOrDefault(key, List.of());
    }

    /** Begins to read the words of an index that has changed, where nobody does so already. */
    void follow(IndexReader reader) {
        if (known().documents != reader.numDocs()) {
            begin(reader);
        }
    }

    private synchronized Sounds known() {
        return known;
    }

    private Sounds made(IndexReader reader) {
        CompletableFuture<Sounds> promised = begin(reader);
        try {
            Sounds made = promised.join();
            return made.nearlyOf(reader) ? made : begin(reader).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw failed;
        }
    }

    private CompletableFuture<Sounds> begin(IndexReader reader) {
        CompletableFuture<Sounds> begun = new CompletableFuture<>();
        synchronized (this) {
            if (making != null) {
                return making;
            }
            making = begun;
        }
        reader.incRef();
        try {
            beside.execute(() -> make(reader, begun));
        } catch (RuntimeException refused) {
            end(null);
            begun.completeExceptionally(refused);
            throw refused;
        }
        return begun;
    }

    private void make(IndexReader reader, CompletableFuture<Sounds> begun) {
        try {
            Sounds made = Sounds.of(reader);
            end(made);
            begun.complete(made);
        } catch (IOException unreadable) {
            end(null);
            begun.completeExceptionally(new UncheckedIOException(unreadable));
        } catch (RuntimeException failed) {
            end(null);
            begun.completeExceptionally(failed);
        } finally {
            release(reader);
        }
    }

    private static void release(IndexReader reader) {
        try {
            reader.decRef();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void end(@Nullable Sounds made) {
        making = null;
        if (made != null) {
            known = made;
        }
    }

    /** The words that sound alike, of an index with so many documents. */
    private record Sounds(int documents, Map<String, List<String>> words) {

        boolean nearlyOf(IndexReader reader) {
            int now = reader.numDocs();
            return documents >= 0 && Math.abs(now - documents) <= now / NEGLIGIBLE_PART;
        }

        static Sounds of(IndexReader reader) throws IOException {
            Map<String, Map<String, Integer>> byKey = new HashMap<>();
            Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                for (BytesRef term = all.next(); term != null; term = all.next()) {
                    String word = term.utf8ToString();
                    if (CYRILLIC.matcher(word).matches()) {
                        byKey.computeIfAbsent(LatinKey.of(word), none -> new HashMap<>())
                                .put(word, all.docFreq());
                    }
                }
            }
            Thesaurus.bundled().entries().forEach(entry -> {
                for (String word : NO_WORD.split(entry.said().toLowerCase(Locale.ROOT))) {
                    byKey.computeIfAbsent(LatinKey.of(word), none -> new HashMap<>())
                            .putIfAbsent(word, 1);
                }
            });
            Map<String, List<String>> words = new HashMap<>();
            byKey.forEach((key, written) -> words.put(key, commonest(written)));
            return new Sounds(reader.numDocs(), words);
        }

        private static List<String> commonest(Map<String, Integer> written) {
            return written.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_SOUNDING)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
