package starboard.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import starboard.rating.Arrow;
import starboard.rating.Stars;
import starboard.results.table.Cell;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Whether the totals of a publication agree with each other and with the councils they are made
/// of. The tables are read as they will be printed, not computed again.
public final class Reconciliation {
  private static final String COUNTRY = "country";
  private static final String STARS = "stars";

  private final Results results;
  private final Table one;
  private final Table two;
  private final List<Gap> gaps = new ArrayList<>();

  private Reconciliation(Results results, Table one, Table two) {
    this.results = results;
    this.one = one;
    this.two = two;
  }

  /// Two numbers that should be equal and are not.
  public record Gap(String one, long first, String other, long second) {
    /// In words, with both numbers.
    public String sentence() {
      return "%s is %d, but %s is %d.".formatted(one, first, other, second);
    }
  }

  /// What does not agree; none where everything does.
  ///
  /// @param one Annex 1
  /// @param two Annex 2
  public static List<Gap> gaps(Results results, Table one, Table two) {
    var it = new Reconciliation(results, one, two);
    it.councils();
    it.groups();
    it.sides();
    it.moves();
    return List.copyOf(it.gaps);
  }

  /// Annex 1 names every council, and counts each star as often as Annex 2.
  private void councils() {
    equal(
        "the number of councils in Annex 1",
        one.rows().size(),
        "that of the round",
        results.now().councils().size());
    for (var stars : Stars.values()) {
      var column = "now_" + stars.name().toLowerCase(java.util.Locale.ROOT) + "_councils";
      equal(
          "the number of councils with %s in Annex 1".formatted(stars.words()),
          one.rows().stream().filter(it -> count(one, it, STARS) == stars.count()).count(),
          "that of England in Annex 2",
          country(column));
    }
  }

  /// The regions add up to England, and so do the types.
  private void groups() {
    for (var column : two.columns())
      if (column.id().endsWith("_councils") || column.id().endsWith("_rated"))
        for (var kind : List.of("region", "type"))
          equal(
              "the sum of “%s” over each %s in Annex 2".formatted(column.title(), kind),
              sum(column.id(), kind),
              "that of England",
              country(column.id()));
  }

  /// In each round the stars add up to the councils that are rated.
  private void sides() {
    side("now", results.now());
    results.before().ifPresent(it -> side("before", it));
  }

  private void side(String key, RoundResults round) {
    long stars = 0;
    for (var column : two.columns())
      if (column.id().startsWith(key + "_") && column.id().endsWith("_councils"))
        stars += country(column.id());
    long rated = round.councils().stream().filter(it -> it.stars().isPresent()).count();
    var name = round.title();
    equal(
        "the sum of all ratings of %s in Annex 2".formatted(name),
        stars,
        "the number of councils rated then",
        rated);
    equal(
        "the number of councils of %s in Annex 2".formatted(name),
        country(key + "_rated"),
        "the number of councils rated then",
        rated);
  }

  /// The arrows of Annex 1 are those that the two rounds make.
  private void moves() {
    moves("↑", "up", it -> it == Arrow.UP);
    moves("↓", "down", it -> it == Arrow.DOWN);
  }

  private void moves(String sign, String way, Predicate<Arrow> wanted) {
    equal(
        "the number of ratings that Annex 1 marks %s".formatted(sign),
        one.rows().stream().filter(it -> sign.equals(words(one, it, "stars_arrow"))).count(),
        "the number that went %s since the earlier round".formatted(way),
        results.now().councils().stream().filter(it -> wanted.test(results.arrow(it))).count());
  }

  private void equal(String first, long one, String second, long other) {
    if (one != other) gaps.add(new Gap(first, one, second, other));
  }

  private long country(String column) {
    return sum(column, COUNTRY);
  }

  private long sum(String column, String kind) {
    return two.rows().stream()
        .filter(it -> kind.equalsIgnoreCase(words(two, it, "kind")))
        .mapToLong(it -> count(two, it, column))
        .sum();
  }

  /// A number in a table; -1 where there is none.
  private static long count(Table table, Row row, String column) {
    return cell(table, row, column) instanceof Cell.Count(int count) ? count : -1;
  }

  private static String words(Table table, Row row, String column) {
    return cell(table, row, column).shown();
  }

  private static Cell cell(Table table, Row row, String column) {
    for (int i = 0; i < table.columns().size(); i++)
      if (table.columns().get(i).id().equals(column)) return row.cells().get(i);
    return new Cell.None("no such column");
  }
}
