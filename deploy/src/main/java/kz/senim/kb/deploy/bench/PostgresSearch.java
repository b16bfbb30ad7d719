package kz.senim.kb.deploy.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.deploy.client.ArticleText;

/**
 * Runs in a Java with the server's libraries, fills a PostgreSQL with the same rows as the index holds, and asks its own
 * full-text search: configuration {@code russian}, a GIN index, the ten best by {@code ts_rank_cd} with
 * {@code ts_headline} of each.
 */
public final class PostgresSearch {
    static final String ANY_WORD = "PostgreSQL, any word";
    static final String ALL_WORDS = "PostgreSQL, all words";

    static final String ARTICLES = "articles.tsv";
    static final String TIMES = "postgresql-times.tsv";
    static final String FACTS = "postgresql-facts.tsv";

    private static final int ROWS_AT_ONCE = 500;
    private static final String ASK = """
            select act, article, language, ts_headline('russian', body, question)
            from (select act, article, language, body, question, ts_rank_cd(words, question) as rank
                  from provision, websearch_to_tsquery('russian', ?) question
                  where words @@ question
                  order by rank desc limit 10) best
            order by rank desc
            """;

    private final Connection connection;

    private PostgresSearch(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param arguments the folder of the tables, how many provisions to generate beside the real ones, for how many
     *     seconds to ask at most in each way; the database is told in the environment
     */
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        int generated = Integer.parseInt(arguments[1]);
        Duration longest = Duration.ofSeconds(Long.parseLong(arguments[2]));
        List<String> questions = Lines.read(folder.resolve(BareSearch.QUESTIONS)).stream()
                .map(row -> row.get(0))
                .toList();
        List<ArticleText> real = Lines.read(folder.resolve(ARTICLES)).stream()
                .map(row -> new ArticleText(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
        try (Connection connection = DriverManager.getConnection(
                System.getenv("KB_TEST_DB_URL") + "?reWriteBatchedInserts=true",
                System.getenv("KB_TEST_DB_USER"),
                System.getenv("KB_TEST_DB_PASSWORD"))) {
            PostgresSearch search = new PostgresSearch(connection);
            List<List<String>> facts = new ArrayList<>();
            facts.add(List.of("PostgreSQL filled and indexed, s", search.fill(real, generated)));
            facts.add(List.of(
                    "PostgreSQL rows, table and index, MiB",
                    search.one("select pg_total_relation_size('provision') / 1048576")));
            List<List<String>> times = new ArrayList<>();
            times.addAll(Lines.of(ANY_WORD, search.ask(questions, " or ", longest)));
            times.addAll(Lines.of(ALL_WORDS, search.ask(questions, " ", longest)));
            Lines.write(folder.resolve(TIMES), times);
            Lines.write(folder.resolve(FACTS), facts);
        }
    }

    private String fill(List<ArticleText> real, int generated) throws SQLException {
        long begin = System.nanoTime();
        connection.setAutoCommit(false);
        execute("drop table if exists provision");
        execute("create table provision (act text, language text, article text, body text, words tsvector)");
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into provision (act, language, article, body, words) values (?, ?, ?, ?, to_tsvector('russian', ?))")) {
            insert(real, insert);
            if (generated > 0) {
                GeneratedLaw law = new GeneratedLaw(real, generated);
                for (GeneratedLaw.GeneratedAct act : law.acts()) {
                    insert(law.articles(act), insert);
                }
            }
        }
        execute("set maintenance_work_mem = '512MB'");
        execute("create index provision_words on provision using gin (words)");
        connection.commit();
        connection.setAutoCommit(true);
        execute("vacuum analyze provision");
        return Machine.seconds(System.nanoTime() - begin);
    }

    private static void insert(List<ArticleText> articles, PreparedStatement insert) throws SQLException {
        int waiting = 0;
        for (ArticleText article : articles) {
            String body = (article.heading() + "\n" + article.text()).replace("\0", "");
            insert.setString(1, article.actId());
            insert.setString(2, article.language());
            insert.setString(3, article.article());
            insert.setString(4, body);
            insert.setString(5, body);
            insert.addBatch();
            if (++waiting == ROWS_AT_ONCE) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    /** Once through the questions to warm up, and then as often as there is time, but once at least. */
    private List<Timing> ask(List<String> questions, String between, Duration longest) throws SQLException {
        List<String> queries = questions.stream()
                .map(question ->
                        String.join(between, question.replace("\"", " ").strip().split("\\s+")))
                .toList();
        List<Timing> timings = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(ASK)) {
            long begin = System.nanoTime();
            for (int round = 0; round < 2 || System.nanoTime() - begin < longest.toNanos(); round++) {
                for (int question = 0; question < queries.size(); question++) {
                    long asked = System.nanoTime();
                    ask.setString(1, queries.get(question));
                    try (ResultSet found = ask.executeQuery()) {
                        while (found.next()) {
                            found.getString(4);
                        }
                    }
                    if (round > 0) {
                        timings.add(new Timing(question, System.nanoTime() - asked, Timing.OK));
                    }
                }
            }
        }
        return timings;
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
