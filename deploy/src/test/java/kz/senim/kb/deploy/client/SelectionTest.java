package kz.senim.kb.deploy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.kb.deploy.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    private static final String HEADER = "file,lang,title_ru";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("rus"));
        Files.createDirectories(folder.resolve("kaz"));
        Files.writeString(folder.resolve("rus/law.txt"), "ru");
        Files.writeString(folder.resolve("kaz/law.txt"), "kk");
        Files.writeString(folder.resolve("page.HTML"), "html");
        Files.writeString(folder.resolve("picture.png"), "png");
        Files.writeString(
                folder.resolve("acts.csv"),
                "\uFEFF" + HEADER + "\nkaz/law.txt,kk,\"О правах, обязанностях\"\n\nrus/law.txt,ru,Закон\n");
    }

    @Test
    void takesTheFilesOfAManifestInItsOrderUnderItsNames() {
        List<Parcel> parcels = Selection.of(List.of(folder.resolve("acts.csv")));
        assertThat(parcels).hasSize(1);
        assertThat(parcels.get(0).files().keySet()).containsExactly("kaz/law.txt", "rus/law.txt");
        assertThat(parcels.get(0).manifest())
                .containsExactly(HEADER, "kaz/law.txt,kk,\"О правах, обязанностях\"", "rus/law.txt,ru,Закон");
    }

    @Test
    void takesAFoldersManifestAndTheTextsItDoesNotName() {
        List<Parcel> parcels = Selection.of(List.of(folder));
        assertThat(parcels).hasSize(2);
        assertThat(parcels.get(0).files().keySet()).containsExactly("kaz/law.txt", "rus/law.txt");
        assertThat(parcels.get(1).files().keySet()).containsExactly("page.HTML");
        assertThat(parcels.get(1).manifest()).isEmpty();
    }

    @Test
    void keepsTwoFilesOfOneNameApart() {
        List<Parcel> parcels = Selection.of(List.of(folder.resolve("rus/law.txt"), folder.resolve("kaz/law.txt")));
        assertThat(parcels.get(0).files()).hasSize(2);
    }

    @Test
    void keepsTheRowsOfTheFilesItIsCutTo() {
        Parcel parcel =
                Selection.only(folder.resolve("acts.csv"), "law.txt").get(0).only(List.of("rus/law.txt"));
        assertThat(parcel.files().keySet()).containsExactly("rus/law.txt");
        assertThat(parcel.manifest()).containsExactly(HEADER, "rus/law.txt,ru,Закон");
    }

    @Test
    void namesTheFileAManifestPromisesInVain() throws IOException {
        Path manifest = Files.writeString(folder.resolve("broken.csv"), HEADER + "\nrus/missing.txt,ru,Закон\n");
        assertThatThrownBy(() -> Selection.of(List.of(manifest)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("rus/missing.txt");
    }

    @Test
    void saysThatAPathIsNotThere() {
        assertThatThrownBy(() -> Selection.of(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("nowhere");
    }
}
