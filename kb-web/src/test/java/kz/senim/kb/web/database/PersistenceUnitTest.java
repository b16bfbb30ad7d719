package kz.senim.kb.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {
    private static final Pattern NAMED = Pattern.compile("<class>(.+?)</class>");

    @Test
    void itNamesEveryPersistentClassAndNothingElse() throws IOException {
        List<String> persistent = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.senim.kb").stream()
                        .filter(PersistenceUnitTest::isPersistent)
                        .map(JavaClass::getName)
                        .toList();

        assertThat(named()).isNotEmpty().containsExactlyInAnyOrderElementsOf(persistent);
    }

    private static boolean isPersistent(JavaClass candidate) {
        return List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class).stream()
                .anyMatch(candidate::isAnnotatedWith);
    }

    private static List<String> named() throws IOException {
        try (InputStream unit = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            String text = new String(unit.readAllBytes(), StandardCharsets.UTF_8);
            return NAMED.matcher(text).results().map(match -> match.group(1)).toList();
        }
    }
}
