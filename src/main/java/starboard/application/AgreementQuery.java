package starboard.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.consistency.agreement.Agreement;
import starboard.consistency.agreement.JudgedTwice;
import starboard.rating.Grades;
import starboard.rating.Limit;

/// Reads from the tables how far the second judgements of a round agree with the first.
record AgreementQuery(Tables tables, RuleBooks rules) {
  /// The samples behind an interval are drawn by the same numbers every time, so that the same
  /// judgements give the same figures.
  private static final long SEED = 2003;

  Optional<AgreementList> of(RoundId round) {
    return RoundRows.of(tables, round).map(this::of);
  }

  private AgreementList of(RoundRows rows) {
    var seconds = new HashMap<CouncilId, SecondRow>();
    for (var row : tables.seconds(rows.round().id())) seconds.put(row.id().council(), row);
    var lines = new ArrayList<AgreementList.Line>();
    var twice = new ArrayList<JudgedTwice>();
    for (var council : rows.councils()) {
      var second = seconds.get(council.id());
      if (second == null) continue;
      var first = rows.now(council);
      var line =
          new AgreementList.Line(
              council,
              second.id(),
              second.inspector(),
              second.in(),
              first.map(CaseRow::grades).orElse(Grades.NONE),
              grades(second));
      lines.add(line);
      List<Limit> limits = first.map(CaseRow::limitsApplied).orElse(List.of());
      if (line.in()) twice.add(new JudgedTwice(line.id(), line.first(), line.second(), limits));
    }
    return new AgreementList(
        rows.round(), lines, Agreement.of(twice, rules.of(rows.round()), SEED));
  }

  private static Grades grades(SecondRow row) {
    var grades = Grades.NONE;
    for (var it : row.grades().entrySet()) grades = grades.with(it.getKey(), it.getValue());
    return grades;
  }
}
