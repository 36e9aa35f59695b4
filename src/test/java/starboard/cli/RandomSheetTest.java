package starboard.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sheets with columns in any order and cells of any text, held against the method as the design
/// states it, written out here a second time.
class RandomSheetTest {
  private static final List<String> SERVING = List.of("No", "Some", "Most", "Yes");
  private static final List<String> CAPACITY =
      List.of("Poor", "Uncertain", "Promising", "Excellent");
  private static final List<String> JUDGED =
      List.of("adults_serving", "adults_capacity", "children_serving", "children_capacity");
  private static final List<String> PIECES =
      List.of(
          "a", "é", "★", "😀", " ", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "'", "=1+1", "#",
          "\t", "\\", "0");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everySheetKeepsItsCellsAndIsRatedByTheMethod(long seed) throws IOException {
    var random = new Random(seed);
    var columns = new ArrayList<>(JUDGED);
    columns.addAll(List.of("council", "note", "a, b", "line\nbreak", "say \"so\""));
    Collections.shuffle(columns, random);
    var rows = new ArrayList<Map<String, String>>();
    for (var row = 0; row < 200; row++) rows.add(row(random, row, columns));
    var ending = random.nextBoolean() ? "\n" : "\r\n";
    var bom = random.nextBoolean() ? "\uFEFF" : "";
    var text = new StringBuilder(bom).append(line(random, columns)).append(ending);
    for (var row : rows)
      text.append(line(random, columns.stream().map(row::get).toList())).append(ending);
    var sheet = Files.writeString(folder.resolve("sheet.csv"), text);

    var ran = Ran.of("rate", sheet.toString());

    assertEquals("", ran.err());
    assertEquals(0, ran.exit());
    var rated = Table.of(ran.out()).rows();
    assertEquals(rows.size(), rated.size());
    for (var row = 0; row < rows.size(); row++) {
      var expected = new HashMap<>(rows.get(row));
      expected.putAll(byTheMethod(rows.get(row)));
      var actual = new HashMap<>(rated.get(row));
      actual.remove("rated_reason");
      assertEquals(expected, actual);
    }
  }

  private static Map<String, String> row(Random random, int number, List<String> columns) {
    var row = new HashMap<String, String>();
    for (var column : columns) row.put(column, text(random));
    row.put("council", text(random) + number);
    for (var column : JUDGED) {
      var words = column.endsWith("serving") ? SERVING : CAPACITY;
      row.put(column, random.nextInt(5) == 0 ? "" : words.get(random.nextInt(4)));
    }
    return row;
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(6), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(joining());
  }

  private static String line(Random random, List<String> cells) {
    return cells.stream().map(it -> cell(random, it)).collect(joining(","));
  }

  private static String cell(Random random, String text) {
    var mustQuote = text.chars().anyMatch(it -> ",\"\r\n".indexOf(it) >= 0);
    if (!mustQuote && random.nextInt(4) > 0) return text;
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static Map<String, String> byTheMethod(Map<String, String> row) {
    var open = JUDGED.stream().filter(it -> row.getOrDefault(it, "").isEmpty()).count();
    var points = new TreeSet<Integer>();
    var stars = new TreeSet<Integer>();
    for (var adults : grades(row, "adults"))
      for (var children : grades(row, "children")) {
        var sum = 2 * adults[0] + adults[1] + 2 * children[0] + children[1];
        points.add(sum);
        if (adults[0] == 0 || children[0] == 0) stars.add(0);
        else stars.add(sum >= 14 ? 3 : sum >= 10 ? 2 : sum >= 6 ? 1 : 0);
      }
    return Map.of(
        "rated_points", open == 0 ? "" + points.first() : points.first() + "-" + points.last(),
        "rated_stars", stars.stream().map(String::valueOf).collect(joining("|")),
        "rated_status", open == 0 ? "rated" : "incomplete");
  }

  /// Every pair of levels, serving and capacity, that one service can still have.
  private static List<int[]> grades(Map<String, String> row, String service) {
    var pairs = new ArrayList<int[]>();
    for (var serving : levels(SERVING, row.getOrDefault(service + "_serving", "")))
      for (var capacity : levels(CAPACITY, row.getOrDefault(service + "_capacity", "")))
        pairs.add(new int[] {serving, capacity});
    return pairs;
  }

  private static List<Integer> levels(List<String> words, String word) {
    return word.isEmpty() ? List.of(0, 1, 2, 3) : List.of(words.indexOf(word));
  }
}
