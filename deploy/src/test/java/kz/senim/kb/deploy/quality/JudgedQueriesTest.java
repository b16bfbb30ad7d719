package kz.senim.kb.deploy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.senim.kb.deploy.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedQueriesTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        write("queries.tsv", "qid\tlang\tclass\ttext", "q1\tru\tquestion\tпервый вопрос", "q2\tkk\tkeyword\tсөз");
        write("qrels.tsv", "qid\tact_id\tarticle\tgrade", "q1\tA\t7-2\t1", "q2\tB\t1\t2", "q1\tA\t3\t2");
        write("variants.tsv", "variant_qid\tbase_qid\tkind\ttext", "v1\tq1\ttypo1\tпервый вапрос");
    }

    @Test
    void eachQueryKnowsItsJudgements() {
        JudgedQueries judged = JudgedQueries.in(folder);
        assertThat(judged.queries()).extracting(JudgedQuery::id).containsExactly("q1", "q2");
        JudgedQuery first = judged.queries().get(0);
        assertThat(first.language()).isEqualTo("ru");
        assertThat(first.queryClass()).isEqualTo("question");
        assertThat(first.judgements().grades())
                .containsExactly(entry(new Provision("A", "7-2"), 1), entry(new Provision("A", "3"), 2));
    }

    @Test
    void aVariantIsJudgedAsItsQueryIs() {
        assertThat(JudgedQueries.in(folder).variants()).singleElement().satisfies(variant -> {
            assertThat(variant.kind()).isEqualTo("typo1");
            assertThat(variant.base().id()).isEqualTo("q1");
        });
    }

    @Test
    void thereNeedBeNoVariants() throws IOException {
        Files.delete(folder.resolve("variants.tsv"));
        assertThat(JudgedQueries.in(folder).variants()).isEmpty();
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndEmptyLinesDoNoHarm() throws IOException {
        Files.writeString(
                folder.resolve("queries.tsv"),
                "\uFEFFqid\tlang\tclass\ttext\r\n\r\nq1\tru\tquestion\tвопрос\r\nq2\tkk\tkeyword\tсөз\r\n");
        assertThat(JudgedQueries.in(folder).queries())
                .extracting(JudgedQuery::text)
                .containsExactly("вопрос", "сөз");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("qrels.tsv"));
        refused("qrels.tsv is missing");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("qrels.tsv"), "");
        refused("qrels.tsv is empty");
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.write(folder.resolve("queries.tsv"), new byte[] {'q', (byte) 0xE9, '\n'});
        refused("queries.tsv is not in UTF-8");
    }

    @Test
    void theHeaderIsRequired() throws IOException {
        write("queries.tsv", "q1\tru\tquestion\tвопрос");
        refused("queries.tsv, line 1: the header must be qid lang class text");
    }

    @Test
    void aRowWithAColumnTooFewIsNamedWithItsLine() throws IOException {
        write("qrels.tsv", "qid\tact_id\tarticle\tgrade", "q1\tA\t3\t2", "", "q2\tB\t1");
        refused("qrels.tsv, line 4: 4 columns expected (qid, act_id, article, grade), 3 found");
    }

    @Test
    void aJudgementOfAnUnknownQueryIsNamedWithItsLine() throws IOException {
        write("qrels.tsv", "qid\tact_id\tarticle\tgrade", "q1\tA\t3\t2", "q9\tB\t1\t2");
        refused("qrels.tsv, line 3: there is no query q9 in queries.tsv");
    }

    @Test
    void aVariantOfAnUnknownQueryIsNamedWithItsLine() throws IOException {
        write("variants.tsv", "variant_qid\tbase_qid\tkind\ttext", "v1\tq9\ttypo1\tвапрос");
        refused("variants.tsv, line 2: there is no query q9 in queries.tsv");
    }

    @Test
    void aQueryNobodyHasJudgedIsNamedWithItsLine() throws IOException {
        write("qrels.tsv", "qid\tact_id\tarticle\tgrade", "q1\tA\t3\t2");
        refused("queries.tsv, line 3: the query q2 has no judgement");
    }

    @Test
    void aGradeOutsideTheScaleIsNamedWithItsLine() throws IOException {
        write("qrels.tsv", "qid\tact_id\tarticle\tgrade", "q1\tA\t3\t3", "q2\tB\t1\t2");
        refused("qrels.tsv, line 2: grade is neither 1 nor 2: 3");
    }

    @Test
    void whatStandsTwiceIsNamedWithItsLine() throws IOException {
        write("qrels.tsv", "qid\tact_id\tarticle\tgrade", "q1\tA\t3\t2", "q2\tB\t1\t2", "q1\tA\t3\t1");
        refused("qrels.tsv, line 4: A 3 is judged a second time");
        write("queries.tsv", "qid\tlang\tclass\ttext", "q1\tru\tquestion\tвопрос", "q1\tkk\tkeyword\tсөз");
        refused("queries.tsv, line 3: the query q1 stands here a second time");
    }

    @Test
    void aClassThatWouldBreakATableIsRefused() throws IOException {
        write("queries.tsv", "qid\tlang\tclass\ttext", "q1\tru\ta|b\tвопрос", "q2\tkk\tkeyword\tсөз");
        refused("queries.tsv, line 2: class is not one word: a|b");
    }

    private void refused(String message) {
        assertThatThrownBy(() -> JudgedQueries.in(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(message);
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
