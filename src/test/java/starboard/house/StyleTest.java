package starboard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A style class means one thing in the whole window: JavaFX knows no scopes, so that a sheet that
/// names the class of another screen changes how that looks.
final class StyleTest {
  private static final Path SHEETS = Path.of("src", "main", "resources", "starboard", "desktop");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");

  /// A selector that begins with one class and nothing more, for example `.step-bar > .why`.
  private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)(?:[ >].*)?");

  @Test
  void noTwoFoldersOfStyleSheetsDefineTheSameClass() throws IOException {
    var homes = new TreeMap<String, Set<String>>();
    for (var sheet : sheets())
      for (var name : classes(Files.readString(sheet)))
        homes.computeIfAbsent(name, _ -> new TreeSet<>()).add(folder(sheet));
    homes.values().removeIf(it -> it.size() < 2);
    assertEquals(Map.of(), homes, "a class that two parts of the window define");
  }

  @Test
  void aClassIsDefinedWhereASelectorBeginsWithItAlone() {
    var css = "/* .no { */ .a > .b, .c:hover, .d.e { -x: 1 } .f .g { -y: 2 } Label.h { -z: 3 }";
    assertEquals(List.of("a", "f"), classes(css));
  }

  private static List<Path> sheets() throws IOException {
    try (var files = Files.walk(SHEETS)) {
      return files.filter(it -> it.toString().endsWith(".css")).sorted().toList();
    }
  }

  private static String folder(Path sheet) {
    return SHEETS.relativize(sheet).getName(0).toString();
  }

  private static List<String> classes(String css) {
    return SELECTORS
        .matcher(COMMENT.matcher(css).replaceAll(""))
        .results()
        .flatMap(it -> Stream.of(it.group(1).split(",")))
        .map(it -> CLASS.matcher(it.strip().replaceAll("\\s+", " ")))
        .filter(it -> it.matches())
        .map(it -> it.group(1))
        .distinct()
        .toList();
  }
}
