package kz.senim.kb.deploy.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.senim.kb.deploy.Failure;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How many tests passed, failed and were skipped, as Surefire and Failsafe reported. */
public record TestCounts(int passed, int failed, int skipped) {
    private static final List<String> REPORTS = List.of("surefire-reports", "failsafe-reports");

    /** Sums the reports of all modules of a checkout. */
    public static TestCounts of(Path checkout) {
        TestCounts counts = new TestCounts(0, 0, 0);
        for (Path report : reports(checkout)) {
            counts = counts.plus(read(report));
        }
        return counts;
    }

    /** Removes former reports, so that a test that no longer runs is not counted. */
    public static void forget(Path checkout) {
        for (Path report : reports(checkout)) {
            try {
                Files.delete(report);
            } catch (IOException e) {
                throw new Failure("Cannot delete " + report + ": " + e, e);
            }
        }
    }

    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    private TestCounts plus(TestCounts other) {
        return new TestCounts(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    private static TestCounts read(Path report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element suite = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
            int failed = number(suite, "failures") + number(suite, "errors");
            int skipped = number(suite, "skipped");
            return new TestCounts(number(suite, "tests") - failed - skipped, failed, skipped);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new Failure("Cannot read the test report " + report + ": " + e, e);
        }
    }

    private static int number(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static List<Path> reports(Path checkout) {
        try (Stream<Path> modules = Files.list(checkout)) {
            return modules.flatMap(module -> REPORTS.stream()
                            .map(folder -> module.resolve("target").resolve(folder)))
                    .filter(Files::isDirectory)
                    .flatMap(TestCounts::in)
                    .toList();
        } catch (IOException e) {
            throw new Failure("Cannot look into " + checkout + ": " + e, e);
        }
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList().stream();
        } catch (IOException e) {
            throw new Failure("Cannot look into " + folder + ": " + e, e);
        }
    }
}
