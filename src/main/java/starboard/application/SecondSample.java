package starboard.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.Deciding;
import starboard.casework.PersonNames;
import starboard.casework.RoundId;
import starboard.casework.determination.CaseStep;
import starboard.consistency.agreement.Sample;

/// A random sample of the cases of a round, and who is asked to judge each a second time. Only
/// cases take part whose first judgement is whole, carried judgements confirmed, that nobody is
/// asked for yet and that are not determined.
///
/// @param asked by council
/// @param left cases of the sample that every inspector named has judged or is assigned to
public record SecondSample(List<Asked> asked, List<Council> left) {
  public SecondSample {
    asked = List.copyOf(asked);
    left = List.copyOf(left);
  }

  /// Somebody who is asked for a case.
  public record Asked(Council council, CaseId id, String inspector) {}

  /// What asks all of them at once.
  public Command.Together command() {
    return new Command.Together(
        asked.stream()
            .<Command.OnCase>map(
                it -> new Command.Say(it.id(), List.of(new Deciding.SecondAsked(it.inspector()))))
            .toList());
  }

  /// The sample of a round; empty where there is no such round.
  ///
  /// @param count how many cases; all that take part where there are fewer
  /// @param seed the same seed gives the same sample of the same cases
  /// @param inspectors who judges, in turn; nobody judges a case twice
  static Optional<SecondSample> of(
      Tables tables, RoundId round, int count, long seed, List<String> inspectors) {
    return RoundRows.of(tables, round)
        .map(rows -> of(tables, rows, count, seed, List.copyOf(inspectors)));
  }

  private static SecondSample of(
      Tables tables, RoundRows rows, int count, long seed, List<String> inspectors) {
    var taken = new HashSet<CaseId>();
    for (var it : tables.seconds(rows.round().id())) taken.add(it.id());
    var part =
        rows.councils().stream()
            .filter(it -> !taken.contains(rows.caseOf(it)))
            .filter(it -> rows.now(it).filter(SecondSample::takesPart).isPresent())
            .toList();
    var asked = new ArrayList<Asked>();
    var left = new ArrayList<Council>();
    var turn = 0;
    for (var council : Sample.of(part, count, seed)) {
      var known = rows.now(council).map(SecondSample::judges).orElse(Set.of());
      var next = next(inspectors, turn, known);
      if (next.isEmpty()) left.add(council);
      else asked.add(new Asked(council, rows.caseOf(council), next.get()));
      turn++;
    }
    return new SecondSample(asked, left);
  }

  /// What was carried over is nobody's judgement in this round until somebody confirms it.
  private static boolean takesPart(CaseRow row) {
    return row.stars().isPresent()
        && row.judgements().stream().noneMatch(CaseRow.JudgementRow::carried)
        && row.progress().step().before(CaseStep.DETERMINED);
  }

  private static Set<String> judges(CaseRow row) {
    var judges = new HashSet<String>();
    for (var it : row.judgements()) judges.add(it.judge());
    row.progress().inspector().ifPresent(judges::add);
    return judges;
  }

  private static Optional<String> next(List<String> inspectors, int turn, Set<String> known) {
    for (var step = 0; step < inspectors.size(); step++) {
      var name = inspectors.get((turn + step) % inspectors.size());
      if (known.stream().noneMatch(it -> PersonNames.alike(it, name))) return Optional.of(name);
    }
    return Optional.empty();
  }
}
