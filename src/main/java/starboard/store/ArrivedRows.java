package starboard.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import starboard.application.Arrivals;
import starboard.journal.FileId;
import starboard.journal.Hash;

/// Reads which entries of a round and its cases arrived last. Each kind of case file is asked for
/// apart, as a range of names that the index answers: joined by `or` they would be looked for among
/// all entries there are.
final class ArrivedRows {
  private final StringBuilder rest = new StringBuilder();
  private final List<Object> restValues = new ArrayList<>();

  /// A condition on the name of a case file.
  private record Range(String condition, List<String> names) {}

  private ArrivedRows(Arrivals wanted) {
    and("seq <= ?", wanted.upTo());
    wanted.person().ifPresent(it -> and("person = ?", it));
    wanted.from().ifPresent(it -> and("at >= ?", it.atOffset(ZoneOffset.UTC)));
    wanted.before().ifPresent(it -> and("at < ?", it.atOffset(ZoneOffset.UTC)));
  }

  static List<Arrivals.Arrived> of(Sql sql, Arrivals wanted) {
    return new ArrivedRows(wanted).read(sql, ranges(wanted), wanted.most());
  }

  private static List<Range> ranges(Arrivals wanted) {
    return wanted
        .file()
        .map(it -> List.of(one(it)))
        .orElseGet(() -> List.of(one(wanted.round().file()), cases(wanted.cases())));
  }

  private static Range one(FileId file) {
    return new Range("file = ?", List.of(file.text()));
  }

  /// @param beginning ends with a slash; the character after it ends the range
  private static Range cases(String beginning) {
    var end = beginning.substring(0, beginning.length() - 1) + (char) ('/' + 1);
    return new Range("file > ? and file < ?", List.of(beginning, end));
  }

  private void and(String condition, Object value) {
    rest.append(" and ").append(condition);
    restValues.add(value);
  }

  private List<Arrivals.Arrived> read(Sql sql, List<Range> ranges, int most) {
    var values = new ArrayList<Object>();
    for (var range : ranges) {
      values.addAll(range.names());
      values.addAll(restValues);
    }
    values.add(most);
    var numbers =
        ranges.stream()
            .map(it -> "select seq from entry where " + it.condition() + rest)
            .collect(Collectors.joining(" union all "));
    return sql.list(
        """
        select e.seq, e.id, e.file
        from (select seq from (%s) order by seq desc limit ?) newest
        join entry e on e.seq = newest.seq
        order by e.seq desc
        """
            .formatted(numbers),
        row ->
            new Arrivals.Arrived(
                row.getLong("seq"),
                new Hash(row.getString("id")),
                new FileId(row.getString("file"))),
        values.toArray());
  }
}
