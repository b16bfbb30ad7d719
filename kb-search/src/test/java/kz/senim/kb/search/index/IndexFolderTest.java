package kz.senim.kb.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path folder;

    @Test
    void leavesAReadableIndexAlone() throws IOException {
        IndexFolder.prepare(folder);
        write();
        List<Path> before = files();
        IndexFolder.prepare(folder);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void emptiesAnIndexOfAnotherSchema() throws IOException {
        IndexFolder.prepare(folder);
        write();
        Files.writeString(folder.resolve("schema-version"), "0");
        IndexFolder.prepare(folder);
        assertThat(files()).containsExactly(folder.resolve("schema-version"));
    }

    @Test
    void emptiesAnIndexWrittenBeforeSchemasWereNamed() throws IOException {
        write();
        IndexFolder.prepare(folder);
        assertThat(files()).containsExactly(folder.resolve("schema-version"));
    }

    @Test
    void emptiesAnIndexOneFileOfWhichIsCut() throws IOException {
        IndexFolder.prepare(folder);
        write();
        for (Path file : files()) {
            if (file.toString().endsWith(".cfs")) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        IndexFolder.prepare(folder);
        assertThat(files()).containsExactly(folder.resolve("schema-version"));
    }

    @Test
    void emptiesAnIndexOneFileOfWhichIsGone() throws IOException {
        IndexFolder.prepare(folder);
        write();
        for (Path file : files()) {
            if (file.toString().endsWith(".cfs")) {
                Files.delete(file);
            }
        }
        IndexFolder.prepare(folder);
        assertThat(files()).containsExactly(folder.resolve("schema-version"));
    }

    @Test
    void makesAFolderThatIsNotThere() {
        IndexFolder.prepare(folder.resolve("new/index"));
        assertThat(folder.resolve("new/index")).isDirectory();
    }

    private void write() throws IOException {
        Path index = Files.createDirectories(folder.resolve("provision"));
        IndexWriterConfig configuration = new IndexWriterConfig(new WhitespaceAnalyzer()).setUseCompoundFile(true);
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, configuration)) {
            Document document = new Document();
            document.add(new TextField("body", "алименты", Field.Store.YES));
            writer.addDocument(document);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
