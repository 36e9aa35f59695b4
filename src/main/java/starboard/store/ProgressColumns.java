package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.application.ProgressRow;
import starboard.rating.Stars;

/// The columns of the table of cases that tell how far a case is.
final class ProgressColumns {
  /// Their names, in the order of [#values].
  static final List<String> NAMES =
      List.of(
          "inspector",
          "step",
          "since",
          "due",
          "council_points",
          "open_points",
          "second_inspector",
          "second_in",
          "determined_by",
          "reopenings",
          "in_year");

  private ProgressColumns() {}

  static List<Object> values(ProgressRow row) {
    return List.of(
        row.inspector(),
        row.step().word(),
        row.since().map(it -> it.atOffset(ZoneOffset.UTC)),
        row.due(),
        row.points(),
        row.openPoints(),
        row.second(),
        row.secondIn(),
        row.determinedBy(),
        row.reopenings(),
        row.inYear().map(Stars::count));
  }

  static ProgressRow read(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
    @Nullable LocalDate due = row.getObject("due", LocalDate.class);
    @Nullable Integer inYear = row.getObject("in_year", Integer.class);
    return new ProgressRow(
        Optional.ofNullable(row.getString("inspector")),
        Words.step(row.getString("step")),
        Optional.ofNullable(since).map(OffsetDateTime::toInstant),
        Optional.ofNullable(due),
        row.getInt("council_points"),
        row.getInt("open_points"),
        Optional.ofNullable(row.getString("second_inspector")),
        row.getBoolean("second_in"),
        Optional.ofNullable(row.getString("determined_by")),
        row.getInt("reopenings"),
        Optional.ofNullable(inYear).map(Stars::of));
  }
}
