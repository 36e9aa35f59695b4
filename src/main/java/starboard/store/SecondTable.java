package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import starboard.application.SecondRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// The table of the second judgements. Each subject has a column of its own, named by its word.
final class SecondTable {
  private final Sql sql;

  SecondTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from second_judgement");
  }

  void put(CaseId id, Optional<SecondRow> second) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from second_judgement where round = ? and council = ?", round, council);
    second.ifPresent(row ->
        sql.update(
            "insert into second_judgement (round, council, inspector, children_serving,"
                + " children_capacity, adults_serving, adults_capacity, handed_in)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
            round,
            council,
            row.inspector(),
            word(row, Subject.CHILDREN_SERVING),
            word(row, Subject.CHILDREN_CAPACITY),
            word(row, Subject.ADULTS_SERVING),
            word(row, Subject.ADULTS_CAPACITY),
            row.in()));
  }

  private static Optional<String> word(SecondRow row, Subject subject) {
    return Optional.ofNullable(row.grades().get(subject)).map(Grade::word);
  }

  List<SecondRow> of(RoundId round) {
    return sql.list(
        "select * from second_judgement where round = ? order by council",
        row -> read(row, round),
        round.text());
  }

  private static SecondRow read(ResultSet row, RoundId round) throws SQLException {
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    for (var subject : Subject.values())
      Words.grade(subject, row.getString(subject.word())).ifPresent(it -> grades.put(subject, it));
    return new SecondRow(
        new CaseId(round, new CouncilId(row.getString("council"))),
        row.getString("inspector"),
        grades,
        row.getBoolean("handed_in"));
  }
}
