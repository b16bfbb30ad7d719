package kz.senim.kb.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.senim.kb");

    private static final String ROOT = "kz.senim.kb.";

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                .because("a reader must be able to understand a package without all the others")
                .check(HOUSE);
    }

    @Test
    void theDomainKnowsNothingAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "language..",
                        ROOT + "staff..",
                        ROOT + "audit..",
                        ROOT + "legislation..",
                        ROOT + "citing..",
                        ROOT + "region..",
                        ROOT + "contact..",
                        ROOT + "reference..",
                        ROOT + "glossary..",
                        ROOT + "feedback..",
                        ROOT + "topic..",
                        ROOT + "answer..",
                        ROOT + "backup..",
                        ROOT + "database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "search..", ROOT + "importer..", ROOT + "web..")
                .because("arrows go one way: domain, then search and import, then web")
                .check(HOUSE);
    }

    @Test
    void searchAndImportDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "importer..", ROOT + "web..")
                .because("search follows the domain's events, not those who cause them")
                .check(HOUSE);
    }

    @Test
    void importKnowsNeitherSearchNorWeb() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "importer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "search..", ROOT + "web..")
                .because("what is imported is found because the index follows the database")
                .check(HOUSE);
    }

    @Test
    void languageStandsAtTheBottom() {
        classes()
                .that()
                .resideInAPackage(ROOT + "language..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "language..", "java..", "org.jspecify..")
                .because("everything speaks of languages")
                .check(HOUSE);
    }

    @Test
    void legislationRestsOnAuditAndLanguageAlone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "legislation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "staff..",
                        ROOT + "citing..",
                        ROOT + "feedback..",
                        ROOT + "topic..",
                        ROOT + "answer..",
                        ROOT + "backup..")
                .because("the order is language, then staff and audit, then legislation, then answers")
                .check(HOUSE);
    }

    @Test
    void contactsRestOnRegionsAndKnowNoLaw() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "region..", ROOT + "contact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "staff..", ROOT + "legislation..", ROOT + "feedback..", ROOT + "backup..")
                .because("legislation and contacts stand side by side")
                .check(HOUSE);
    }

    @Test
    void referenceTablesRestOnTheLawAndRegionsAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "reference..", ROOT + "glossary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "staff..",
                        ROOT + "contact..",
                        ROOT + "answer..",
                        ROOT + "feedback..",
                        ROOT + "topic..",
                        ROOT + "backup..")
                .because("answers may rest on reference tables, and not the other way round")
                .check(HOUSE);
    }

    @Test
    void hoursAreToldWithoutAnything() {
        classes()
                .that()
                .resideInAPackage(ROOT + "contact.schedule..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "contact.schedule..", "jakarta.persistence..", "java..", "org.jspecify..")
                .because("whether something is open follows from what is told and the calendar alone")
                .check(HOUSE);
    }

    @Test
    void luceneStaysInSearch() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search..")
                .because("how things are found is nobody else's business")
                .check(HOUSE);
    }

    @Test
    void screensStayInTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..")
                .because("the rooms below are used by pages, API and background work alike")
                .check(HOUSE);
    }

    @Test
    void fileFormatsStayInTheirSource() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "importer.source..", ROOT + "importer.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "com.rtfparserkit..")
                .because("the parser knows lines, not formats")
                .check(HOUSE);
    }

    @Test
    void htmlIsReadWhereItComesFromAndWhereItIsCleaned() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "importer.source..", ROOT + "markup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .because("what is pasted is brought down to the small set in one place")
                .check(HOUSE);
    }

    @Test
    void markupKnowsNothingOfWhatItIsFor() {
        classes()
                .that()
                .resideInAPackage(ROOT + "markup..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "markup..", "java..", "org.jsoup..", "org.jspecify..")
                .because("cleaning is the same for whatever is pasted")
                .check(HOUSE);
    }

    @Test
    void theParserNeedsNoLibrary() {
        classes()
                .that()
                .resideInAPackage(ROOT + "importer.parse..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "importer.parse..",
                        ROOT + "legislation..",
                        ROOT + "language..",
                        "java..",
                        "org.jspecify..")
                .because("the law's structure is ours to read, with the JDK alone")
                .check(HOUSE);
    }

    @Test
    void theWebHoldsNoEntityManager() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("the doors hold the entity manager and its queries")
                .check(HOUSE);
    }

    @Test
    void theWebBeginsNoTransaction() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .because("a use case is one call of a door, and the door's transaction")
                .check(HOUSE);
    }
}
