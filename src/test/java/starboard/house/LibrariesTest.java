package starboard.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;

/// Each library is at home in one package, so that it can be replaced there.
@AnalyzeClasses(packages = "starboard", importOptions = ImportOption.DoNotIncludeTests.class)
final class LibrariesTest {
  @ArchTest
  static final ArchRule windowsAreTheDesktops =
      only(
          "starboard.desktop..",
          "all else must run, and be tested, without a window",
          "javafx..",
          "atlantafx..",
          "org.controlsfx..",
          "impl.org.controlsfx..",
          "org.kordamp..");

  @ArchTest
  static final ArchRule theDatabaseIsTheStores =
      only(
          "starboard.store..",
          "no rule may hide in a query and no front may go round the one path for writes",
          "java.sql..",
          "javax.sql..",
          "org.h2..",
          "org.flywaydb..");

  @ArchTest
  static final ArchRule readingFilesIsTheExchanges =
      only(
          "starboard.exchange..",
          "a change of a library must not reach the values it carries",
          "com.fasterxml..",
          "org.dhatim.fastexcel.reader..",
          "javax.xml..");

  @ArchTest
  static final ArchRule fileFormatsAreTheExchangesAndThePublications =
      only(
          List.of("starboard.exchange..", "starboard.publication.data.."),
          "data leaves the program at two places, and a change of a library must not go further",
          "tools.jackson..",
          "de.siegmar..",
          "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule pagesAreThePublications =
      only(
          "starboard.publication.site..",
          "templates hold pages, and no rule may hide in one",
          "gg.jte..");

  @ArchTest
  static final ArchRule papersAreThePublications =
      only(
          "starboard.publication.paper..",
          "what a paper says must not depend on what sets it",
          "org.apache.pdfbox..",
          "org.apache.fontbox..");

  @ArchTest
  static final ArchRule spreadsheetsAreThePublications =
      only(
          "starboard.publication.data..",
          "a change of a library must not reach the tables that it writes",
          "org.dhatim.fastexcel");

  @ArchTest
  static final ArchRule theIndexIsTheSearchs =
      only(
          "starboard.search..",
          "the index repeats what the entries say, and another one could take its place",
          "org.apache.lucene..");

  @ArchTest
  static final ArchRule argumentsAreTheCommandLines =
      only("starboard.cli..", "commands are one front of two", "picocli..");

  @ArchTest
  static final ArchRule noWebPagesAndNoMarkupInWindows =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene.web..", "javafx.fxml..")
          .because("views are plain Java, and a browser engine would double the package");

  @ArchTest
  static final ArchRule onlyTheFrontsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages("starboard", "starboard.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("standard output belongs to the results of a command");

  @ArchTest
  static void oneClassCrossesToTheThreadOfTheWindows(JavaClasses starboard) {
    var crossing =
        starboard.stream()
            .flatMap(it -> it.getCodeUnitAccessesFromSelf().stream())
            .filter(it -> it.getTargetOwner().getName().equals("javafx.application.Platform"))
            .filter(it -> it.getName().equals("runLater"))
            .map(it -> it.getOriginOwner().getName().replaceFirst("\\$.*", ""))
            .collect(toCollection(TreeSet::new));
    assertTrue(
        crossing.size() <= 1
            && crossing.stream().allMatch(it -> it.startsWith("starboard.desktop.kit.")),
        "one class of starboard.desktop.kit crosses to the thread of the windows, not " + crossing);
  }

  private static ArchRule only(String home, String reason, String... libraries) {
    return only(List.of(home), reason, libraries);
  }

  private static ArchRule only(List<String> homes, String reason, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(reason);
  }
}
