package kz.senim.kb.importer.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of an article, a chapter or a point, as compared with others: {@code 127-2} stands after {@code 127-1} and
 * before {@code 128}.
 *
 * @param parts its numbers, the main one first; empty for a number that is not made of digits
 */
record ArticleNumber(List<Integer> parts) implements Comparable<ArticleNumber> {

    ArticleNumber {
        parts = List.copyOf(parts);
    }

    static ArticleNumber of(String number) {
        List<Integer> parts = new ArrayList<>();
        for (String part : number.split("-")) {
            if (part.isEmpty() || part.length() > 6 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return new ArticleNumber(List.of());
            }
            parts.add(Integer.valueOf(part));
        }
        return new ArticleNumber(parts);
    }

    int main() {
        return parts.isEmpty() ? 0 : parts.get(0);
    }

    /** Whether it is the very next one: the next main number, the next suffix, or the first suffix. */
    boolean follows(ArticleNumber before) {
        if (parts.isEmpty()) {
            return false;
        }
        if (parts.size() == 1 && main() == before.main() + 1) {
            return true;
        }
        int last = parts.size() - 1;
        List<Integer> stem = parts.subList(0, last);
        if (before.parts.equals(stem)) {
            return parts.get(last) == 1;
        }
        // 7-1-1 is followed by 7-2 as well as by 7-1-2.
        return before.parts.size() >= parts.size()
                && before.parts.subList(0, last).equals(stem)
                && parts.get(last) == before.parts.get(last) + 1;
    }

    @Override
    public int compareTo(ArticleNumber other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int compared = Integer.compare(parts.get(i), other.parts.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }
}
