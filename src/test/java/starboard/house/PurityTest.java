package starboard.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/// The pure packages are functions: the same arguments give the same answer, anywhere and any day.
@AnalyzeClasses(packages = "starboard", importOptions = ImportOption.DoNotIncludeTests.class)
final class PurityTest {
  private static final String[] PURE = {
    "starboard.rating..",
    "starboard.indicators..",
    "starboard.evidence..",
    "starboard.journal..",
    "starboard.casework..",
    "starboard.consistency..",
    "starboard.results.."
  };

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .accessTargetWhere(
              uses("java.lang.System.(currentTimeMillis|nanoTime)|java.time.*.(now|system.*)"))
          .because("the time of an act is part of the act, so it is passed in");

  @ArchTest
  static final ArchRule noChance =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .accessTargetWhere(uses("java.lang.Math.random|java.util.UUID.randomUUID"))
          .orShould()
          .dependOnClassesThat(nameMatching("java.(util|security).*Random(Generator.*)?"))
          .because("an identity is passed in, and a check must find the same tomorrow");

  @ArchTest
  static final ArchRule noFilesAndNoStreams =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                  .and(not(nameMatching("java.io.(Serial|Serializable)"))))
          .because("a pure package gets values and gives values; adapters read and write");

  @ArchTest
  static final ArchRule noLog =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .orShould()
          .accessTargetWhere(uses("java.lang.System.getLogger"))
          .because("what a function has to say is its value");

  /// A use of a member, called or handed on as a method reference, by its full name.
  private static DescribedPredicate<JavaAccess<?>> uses(String regex) {
    var members = Pattern.compile(regex);
    return describe(
        "use " + regex,
        it -> members.matcher(it.getTargetOwner().getName() + "." + it.getName()).matches());
  }
}
