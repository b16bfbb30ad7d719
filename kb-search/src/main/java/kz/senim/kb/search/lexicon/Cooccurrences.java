package kz.senim.kb.search.lexicon;

import java.util.Arrays;

/**
 * The stems that stand together often enough to be thought each other's translation: for every Russian stem, in the
 * order of their numbers, the Kazakh stems seen with it in several texts. Only these pairs take part in learning.
 */
final class Cooccurrences {
    private final int[] starts;
    private int[] russian = new int[1 << 12];
    private int[] kazakh = new int[1 << 12];
    private int[] texts = new int[1 << 12];
    private int size;

    /** Counts the pairs that stand together in at least this many texts. */
    Cooccurrences(Bitext bitext, int least) {
        int[][] textsOf = textsOfRussian(bitext);
        starts = new int[textsOf.length + 1];
        int[] together = new int[bitext.kazakhWords().size()];
        int[] lastText = new int[together.length];
        Arrays.fill(lastText, -1);
        int[] met = new int[together.length];
        for (int word = 0; word < textsOf.length; word++) {
            int metCount = 0;
            for (int text : textsOf[word]) {
                for (int other : bitext.kazakh(text)) {
                    if (lastText[other] != text) {
                        lastText[other] = text;
                        if (together[other]++ == 0) {
                            met[metCount++] = other;
                        }
                    }
                }
            }
            Arrays.sort(met, 0, metCount);
            for (int i = 0; i < metCount; i++) {
                if (together[met[i]] >= least) {
                    append(word, met[i], together[met[i]]);
                }
                together[met[i]] = 0;
                lastText[met[i]] = -1;
            }
            starts[word + 1] = size;
        }
    }

    int size() {
        return size;
    }

    int russian(int pair) {
        return russian[pair];
    }

    int kazakh(int pair) {
        return kazakh[pair];
    }

    /** In how many texts the two stand together. */
    int texts(int pair) {
        return texts[pair];
    }

    /** The place of a pair; negative when these two are not one. */
    int find(int russianWord, int kazakhWord) {
        return Arrays.binarySearch(kazakh, starts[russianWord], starts[russianWord + 1], kazakhWord);
    }

    private void append(int russianWord, int kazakhWord, int count) {
        if (size == kazakh.length) {
            russian = Arrays.copyOf(russian, size + (size >> 1));
            kazakh = Arrays.copyOf(kazakh, russian.length);
            texts = Arrays.copyOf(texts, russian.length);
        }
        russian[size] = russianWord;
        kazakh[size] = kazakhWord;
        texts[size++] = count;
    }

    private static int[][] textsOfRussian(Bitext bitext) {
        int[] counts = new int[bitext.russianWords().size()];
        int[] last = new int[counts.length];
        int[][] texts = new int[counts.length][];
        for (int pass = 0; pass < 2; pass++) {
            Arrays.fill(last, -1);
            for (int text = 0; text < bitext.size(); text++) {
                for (int word : bitext.russian(text)) {
                    if (last[word] != text) {
                        last[word] = text;
                        if (pass == 0) {
                            counts[word]++;
                        } else {
                            texts[word][--counts[word]] = text;
                        }
                    }
                }
            }
            for (int word = 0; pass == 0 && word < counts.length; word++) {
                texts[word] = new int[counts[word]];
            }
        }
        return texts;
    }
}
