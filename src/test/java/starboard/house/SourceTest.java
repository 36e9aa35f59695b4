package starboard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The limits that the text of the source keeps.
final class SourceTest {
  private static final int LONGEST = 400;
  private static final int MEDIAN = 80;

  /// Where a fault that nobody foresaw may be caught: to be told to the user in one sentence, or to
  /// be handed to whoever asked on another thread.
  private static final Set<String> LAST_RESORTS =
      Set.of("starboard/Main.java", "starboard/desktop/kit/FxThread.java");

  private static List<Source> sources = List.of();

  @BeforeAll
  static void read() throws IOException {
    sources = Source.all(Path.of("src"));
  }

  @Test
  void noFileIsLong() {
    assertNone("is longer than " + LONGEST + " lines", it -> it.lines() > LONGEST);
  }

  @Test
  void halfOfTheFilesAreShort() {
    var lines = sources.stream().mapToInt(Source::lines).sorted().toArray();
    var median = lines[lines.length / 2];
    assertTrue(median < MEDIAN, "half of the files are longer than " + median + " lines");
  }

  @Test
  void everyFileIsAsTheFormatterWritesIt() {
    var unformatted = sources.parallelStream().filter(it -> !it.isFormatted()).toList();
    assertEquals(List.of(), unformatted, "to be formatted: mvn -q test-compile exec:exec@format");
  }

  @Test
  void everyPackageSaysWhatItIsForAndKnowsNoNull() {
    var told = sources.stream().filter(Source::isPackageInfo).map(Source::packageName).toList();
    var without =
        sources.stream()
            .map(Source::packageName)
            .distinct()
            .filter(it -> !told.contains(it))
            .toList();
    assertEquals(List.of(), without, "a package without package-info.java");
    assertNone(
        "is without a doc comment or @NullMarked",
        it ->
            it.isPackageInfo()
                && !(it.text().startsWith("/// ") && it.text().contains("@NullMarked\n")));
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    var silent = sources.stream().filter(Source::isMain).flatMap(Source::silentTypes).toList();
    assertEquals(List.of(), silent, "a public type without a doc comment");
  }

  @Test
  void onlyTheLastResortsCatchEverything() {
    var catching =
        sources.stream()
            .filter(it -> it.isMain() && LAST_RESORTS.stream().noneMatch(it.path()::endsWith))
            .flatMap(Source::broadCatches)
            .toList();
    assertEquals(List.of(), catching, "a catch that swallows faults nobody foresaw");
  }

  @Test
  void nothingIsLeftForLater() {
    var later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    assertNone("leaves work for later", it -> later.matcher(it.text()).find());
  }

  @Test
  void typesOfTheProgramAreNamedByAnImport() {
    var spelledOut =
        Pattern.compile(
            "(?m)^(?!import |package |\\s*///)[^\"\n]*?\\bstarboard(\\.[a-z]+)+\\.[A-Z]");
    assertNone("spells a type out", it -> spelledOut.matcher(it.text()).find());
  }

  @Test
  void noTestWaitsForTheClock() {
    var sleep = "Thread" + ".sleep";
    assertNone("sleeps", it -> !it.isMain() && it.text().contains(sleep));
  }

  private static void assertNone(String fault, Predicate<Source> wrong) {
    assertEquals(List.of(), sources.stream().filter(wrong).toList(), "a file that " + fault);
  }
}
