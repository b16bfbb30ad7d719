package kz.senim.kb.backup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    Path folder;

    @Test
    void holdsHoweverTheBytesCame() throws IOException {
        Random random = new Random(11);
        byte[] content = new byte[5_000];
        random.nextBytes(content);
        for (int most : new int[] {1, 7, 71, 72, 500, 10_000}) {
            Path file = Files.write(folder.resolve("sealed"), sealed(content, most, random));
            assertThatCode(() -> Seal.check(file)).doesNotThrowAnyException();
        }
    }

    @Test
    void breaksWithAnyByte() throws IOException {
        byte[] sealed = sealed("a short archive".getBytes(StandardCharsets.UTF_8), 5, new Random(3));
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 4;
            refuses(changed);
        }
        for (int length = 0; length < sealed.length; length++) {
            refuses(java.util.Arrays.copyOf(sealed, length));
        }
        refuses(java.util.Arrays.copyOf(sealed, sealed.length + 1));
    }

    @Test
    void isNotPutOnWhatHasNoPlaceForIt() throws IOException {
        Seal.SealedStream stream = new Seal.SealedStream(new ByteArrayOutputStream());
        stream.write("an archive that ends otherwise".repeat(9).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(stream::seal).isInstanceOf(IllegalStateException.class);
    }

    private void refuses(byte[] changed) throws IOException {
        Path file = Files.write(folder.resolve("changed"), changed);
        assertThatThrownBy(() -> Seal.check(file)).isInstanceOf(RestoreException.class);
    }

    private static byte[] sealed(byte[] content, int mostAtOnce, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Seal.SealedStream stream = new Seal.SealedStream(out);
        byte[] archive = new byte[content.length + Seal.BLANK.length()];
        System.arraycopy(content, 0, archive, 0, content.length);
        byte[] blank = Seal.BLANK.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(blank, 0, archive, content.length, blank.length);
        int at = 0;
        while (at < archive.length) {
            int count = Math.min(archive.length - at, 1 + random.nextInt(mostAtOnce));
            stream.write(archive, at, count);
            at += count;
        }
        stream.seal();
        return out.toByteArray();
    }
}
