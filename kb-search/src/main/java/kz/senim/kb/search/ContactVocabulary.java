package kz.senim.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.repair.Vocabulary;
import kz.senim.kb.search.thesaurus.Thesaurus;
import org.apache.lucene.index.Term;

/**
 * The words of contacts: names, places and what people call a kind of help. A word that the law has is known too, or it
 * would be read as the name of some place.
 */
final class ContactVocabulary implements Vocabulary {

    private final DocumentSearch contacts;
    private final Vocabulary names;
    private final Vocabulary law;

    ContactVocabulary(DocumentSearch contacts, Vocabulary law) {
        this.contacts = contacts;
        this.names = new IndexVocabulary(contacts, Thesaurus.NONE);
        this.law = law;
    }

    @Override
    public boolean knows(String word) {
        return names.knows(word) || isNameOrPlace(word) || law.knows(word);
    }

    private boolean isNameOrPlace(String word) {
        try {
            for (Language language : Language.values()) {
                for (String term : Analyzers.terms(Analyzers.of(language), word)) {
                    for (String field :
                            List.of(Fields.title(language), Fields.heading(language), Fields.groups(language))) {
                        if (contacts.documentFrequency(new Term(field, term)) > 0) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isWritten(String word) {
        return names.isWritten(word) || law.isWritten(word);
    }

    /** Those of contacts first: they are what is looked for. */
    @Override
    public List<String> closeTo(String word, int edits) {
        return Stream.concat(names.closeTo(word, edits).stream(), law.closeTo(word, edits).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> soundingLike(String key) {
        return law.soundingLike(key);
    }

    @Override
    public Optional<String> between(String beginning, String end, List<String> others) {
        return law.between(beginning, end, others);
    }

    @Override
    public Optional<String> abbreviatedTo(String initials, List<String> others) {
        return law.abbreviatedTo(initials, others);
    }

    @Override
    public Optional<String> spelledOut(String initials) {
        return law.spelledOut(initials);
    }
}
