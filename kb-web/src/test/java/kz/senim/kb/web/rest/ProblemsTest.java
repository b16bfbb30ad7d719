package kz.senim.kb.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.senim.kb.answer.AnswerException;
import kz.senim.kb.backup.RestoreException;
import kz.senim.kb.glossary.GlossaryException;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.reference.ReferenceException;
import kz.senim.kb.search.hint.HintException;
import kz.senim.kb.search.lexicon.LexiconException;
import kz.senim.kb.staff.StaffException;
import kz.senim.kb.topic.TopicException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final List<Locale> LANGUAGES =
            Stream.of("ru", "kk", "en").map(Locale::forLanguageTag).toList();

    @Test
    void haveTheSameTextsInAllLanguages() {
        Set<String> russian = keys("ru");
        assertThat(keys("kk")).isEqualTo(russian);
        assertThat(keys("en")).isEqualTo(russian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void haveATitleAndADetailForEveryKind(String language) {
        for (ProblemKind kind : ProblemKind.values()) {
            Problem problem = Problems.document(ProblemException.of(kind, "x"), Locale.forLanguageTag(language));
            assertThat(problem.type()).isEqualTo("urn:senim:problem:" + kind.code());
            assertThat(problem.title()).isNotBlank();
            assertThat(problem.detail()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("whatTheDoorsThrow")
    void tellWhatTheDoorsThrowInEveryLanguage(RuntimeException thrown) {
        ProblemException problem = CallersMistake.in(thrown).orElseThrow();
        for (Locale language : LANGUAGES) {
            assertThat(Problems.document(problem, language).detail())
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @Test
    void areFoundBehindWhatTheServerWrapsThemIn() {
        ProblemException tooLarge = ProblemException.of(ProblemKind.TOO_LARGE);
        assertThat(CallersMistake.in(new ProcessingException("reading", new IllegalStateException(tooLarge))))
                .hasValue(tooLarge);
    }

    @Test
    void areOursWhenNothingTheCallerCanMendIsBehindThem() {
        assertThat(CallersMistake.in(new IllegalStateException(new NullPointerException())))
                .isEmpty();
    }

    @Test
    void areInTheFirstLanguageThatWeHave() {
        assertThat(Problems.language(List.of(Locale.FRENCH, Locale.forLanguageTag("kk-KZ"), Locale.ENGLISH)))
                .isEqualTo(Locale.forLanguageTag("kk"));
        assertThat(Problems.language(List.of(Locale.forLanguageTag("*")))).isEqualTo(Locale.forLanguageTag("ru"));
        assertThat(Problems.language(List.of())).isEqualTo(Locale.forLanguageTag("ru"));
    }

    @Test
    void nameTheWaitInWholeSecondsRoundedUp() {
        assertThat(new TooManyTriesException(Duration.ofMillis(1)).seconds()).isEqualTo(1);
        assertThat(new TooManyTriesException(Duration.ofMillis(29_001)).seconds())
                .isEqualTo(30);
    }

    static Stream<RuntimeException> whatTheDoorsThrow() {
        Object[] arguments = {"one", "two", "three"};
        Stream<RuntimeException> staff =
                Stream.of(StaffException.Reason.values()).map(reason -> new StaffException(reason, arguments));
        Stream<RuntimeException> legislation = Stream.of(LegislationException.Reason.values())
                .map(reason -> new LegislationException(reason, arguments));
        Stream<RuntimeException> restore =
                Stream.of(RestoreException.Reason.values()).map(reason -> new RestoreException(reason, arguments));
        Stream<RuntimeException> lexicon =
                Stream.of(LexiconException.Reason.values()).map(reason -> new LexiconException(reason, arguments));
        Stream<RuntimeException> hints =
                Stream.of(HintException.Reason.values()).map(reason -> new HintException(reason, arguments));
        Stream<RuntimeException> answers =
                Stream.of(AnswerException.Reason.values()).map(reason -> new AnswerException(reason, arguments));
        Stream<RuntimeException> topics =
                Stream.of(TopicException.Reason.values()).map(reason -> new TopicException(reason, arguments));
        Stream<RuntimeException> reference =
                Stream.of(ReferenceException.Reason.values()).map(reason -> new ReferenceException(reason, arguments));
        Stream<RuntimeException> glossary =
                Stream.of(GlossaryException.Reason.values()).map(reason -> new GlossaryException(reason, arguments));
        return Stream.of(
                        answers,
                        topics,
                        reference,
                        glossary,
                        staff,
                        legislation,
                        restore,
                        lexicon,
                        hints,
                        Stream.of(new TooManyTriesException(Duration.ofSeconds(30))))
                .flatMap(part -> part);
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "kz.senim.kb.web.problems",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
