package kz.senim.kb.deploy.bench;

import java.util.ArrayList;
import java.util.List;

/** What is sent while a question is typed. */
final class Typing {
    private Typing() {}

    /** Every beginning of each question, a letter more each time; a space alone asks nothing new. */
    static List<String> prefixes(List<String> questions) {
        List<String> prefixes = new ArrayList<>();
        for (String question : questions) {
            for (int end = 1; end <= question.length(); end++) {
                if (!Character.isWhitespace(question.charAt(end - 1))) {
                    prefixes.add(question.substring(0, end));
                }
            }
        }
        return prefixes;
    }
}
