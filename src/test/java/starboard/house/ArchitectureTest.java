package starboard.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// The arrows of the house: which package may know which.
@AnalyzeClasses(packages = "starboard", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /// A package and all that it may use, along the arrows.
  private record Floor(String name, List<String> below) {
    Floor(String name, Floor... next) {
      this(name, Stream.of(next).flatMap(Floor::withBelow).distinct().toList());
    }

    private Stream<String> withBelow() {
      return Stream.concat(Stream.of(name), below.stream());
    }
  }

  private static final Floor RATING = new Floor("rating");
  private static final Floor JOURNAL = new Floor("journal");
  private static final Floor INDICATORS = new Floor("indicators", RATING);
  private static final Floor EVIDENCE = new Floor("evidence", RATING);
  private static final Floor CASEWORK = new Floor("casework", INDICATORS, EVIDENCE, JOURNAL);
  private static final Floor CONSISTENCY = new Floor("consistency", CASEWORK);
  private static final Floor RESULTS = new Floor("results", CASEWORK);
  private static final Floor APPLICATION = new Floor("application", CONSISTENCY, RESULTS);
  private static final List<Floor> HOUSE =
      List.of(
          RATING,
          JOURNAL,
          INDICATORS,
          EVIDENCE,
          CASEWORK,
          CONSISTENCY,
          RESULTS,
          APPLICATION,
          new Floor("store", APPLICATION),
          new Floor("exchange", APPLICATION),
          new Floor("search", APPLICATION),
          new Floor("publication", APPLICATION),
          new Floor("desktop", APPLICATION),
          new Floor("cli", APPLICATION));

  @ArchTest static final ArchRule theArrowsPointFromWhatKnowsToWhatIsKnown = arrows();

  @ArchTest
  static final ArchRule everyPackageHasItsPlace =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(Stream.of("starboard"), HOUSE.stream().map(it -> packages(it.name())))
                  .toArray(String[]::new))
          .because("a package without a place in the house is held by none of its rules");

  @ArchTest
  static final ArchRule nothingKnowsTheRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("starboard")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("starboard")
          .because("the root wires the parts together, so it knows them all and none knows it");

  private static ArchRule arrows() {
    var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (var floor : HOUSE)
      house = house.optionalLayer(floor.name()).definedBy(packages(floor.name()));
    for (var floor : HOUSE) {
      var below = floor.below().toArray(String[]::new);
      var layer = house.whereLayer(floor.name());
      house = below.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(below);
    }
    return house.because(
        "a package that knows only what is below it can be read, tested and changed alone");
  }

  private static String packages(String name) {
    return "starboard." + name + "..";
  }
}
