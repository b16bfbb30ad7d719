package kz.senim.kb.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

@AnalyzeClasses(packages = "kz.senim.kb", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String ROOT = "kz.senim.kb.";

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching(ROOT + "(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to understand a package without all the others");

    @ArchTest
    static final ArchRule theDomainKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "language..",
                    ROOT + "staff..",
                    ROOT + "audit..",
                    ROOT + "legislation..",
                    ROOT + "feedback..",
                    ROOT + "backup..",
                    ROOT + "database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "search..", ROOT + "importer..", ROOT + "web..")
            .because("arrows go one way: domain, then search and import, then web");

    @ArchTest
    static final ArchRule searchAndImportDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage(ROOT + "search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "importer..", ROOT + "web..")
            .because("search follows the domain's events, not those who cause them");

    @ArchTest
    static final ArchRule importKnowsNeitherSearchNorWeb = noClasses()
            .that()
            .resideInAPackage(ROOT + "importer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "search..", ROOT + "web..")
            .because("what is imported is found because the index follows the database");

    @ArchTest
    static final ArchRule languageStandsAtTheBottom = classes()
            .that()
            .resideInAPackage(ROOT + "language..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "language..", "java..", "org.jspecify..")
            .because("everything speaks of languages");

    @ArchTest
    static final ArchRule legislationRestsOnAuditAndLanguageAlone = noClasses()
            .that()
            .resideInAPackage(ROOT + "legislation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "staff..", ROOT + "feedback..", ROOT + "backup..")
            .because("the order is language, then staff and audit, then legislation");

    @ArchTest
    static final ArchRule luceneStaysInSearch = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search..")
            .because("how things are found is nobody else's business");

    @ArchTest
    static final ArchRule screensStayInTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..")
            .because("the rooms below are used by pages, API and background work alike");

    @ArchTest
    static final ArchRule fileFormatsStayInTheirSource = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "importer.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..")
            .because("the parser knows lines, not formats");

    @ArchTest
    static final ArchRule theParserNeedsNoLibrary = classes()
            .that()
            .resideInAPackage(ROOT + "importer.parse..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "importer.parse..", ROOT + "legislation..", ROOT + "language..", "java..", "org.jspecify..")
            .because("the law's structure is ours to read, with the JDK alone");

    @ArchTest
    static final ArchRule theWebHoldsNoEntityManager = noClasses()
            .that()
            .resideInAPackage(ROOT + "web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("the doors hold the entity manager and its queries");

    @ArchTest
    static final ArchRule theWebBeginsNoTransaction = noClasses()
            .that()
            .resideInAPackage(ROOT + "web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("a use case is one call of a door, and the door's transaction");
}
