package starboard.results.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.chart.Tone;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Figure 4: how many councils were judged better and worse than in the earlier round, and the
/// first less the second, for each of the four judgements.
final class NetImprovement {
  private static final String ID = "figure-4";

  private NetImprovement() {}

  /// How a judgement moved over all councils.
  private record Tally(
      Subject subject, List<CouncilResult> better, List<CouncilResult> worse, int same) {
    int net() {
      return better.size() - worse.size();
    }
  }

  /// @param before the earlier round of these sides
  static Figure of(Sides sides, RoundResults before) {
    var title =
        sides.title(
            "Figure 4: Net improvement in judgements, %s to %s"
                .formatted(before.title(), sides.now().title()));
    var tallies = new ArrayList<Tally>();
    for (var question : Question.values())
      for (var service : Service.values()) tallies.add(tally(sides, Subject.of(service, question)));
    return new Figure(
        ID, title, says(sides, tallies), chart(tallies), table(sides, title, tallies));
  }

  private static Tally tally(Sides sides, Subject subject) {
    var better = moved(sides, subject, Moved.UP);
    var worse = moved(sides, subject, Moved.DOWN);
    return new Tally(subject, better, worse, moved(sides, subject, Moved.SAME).size());
  }

  private static List<CouncilResult> moved(Sides sides, Subject subject, Moved way) {
    return sides.now().councils().stream()
        .filter(it -> {
          var then = sides.results().before(it).flatMap(b -> b.grade(subject)).map(Grade::level);
          return Moved.of(then, it.grade(subject).map(Grade::level)) == way;
        })
        .toList();
  }

  private static Chart chart(List<Tally> tallies) {
    var series =
        List.of(
            new Chart.Series("Better", Tone.UP),
            new Chart.Series("Worse", Tone.DOWN),
            new Chart.Series("Net improvement", Tone.NOW));
    return new Chart.Bars(
        "councils",
        series,
        tallies.stream()
            .map(it ->
                new Chart.Group(
                    name(it.subject()),
                    List.of(
                        value(it.better().size(), it, "better", it.better()),
                        value(-it.worse().size(), it, "worse", it.worse()),
                        new Chart.Value(
                            it.net(),
                            signed(it.net()),
                            Optional.empty(),
                            Words.behind(
                                "%s, net improvement %s, changed"
                                    .formatted(name(it.subject()), signed(it.net())),
                                both(it))))))
            .toList());
  }

  private static Chart.Value value(int value, Tally tally, String way, List<CouncilResult> in) {
    var words = name(tally.subject()) + ", " + way;
    return new Chart.Value(value, "" + in.size(), Optional.empty(), Words.behind(words, in));
  }

  private static List<CouncilResult> both(Tally tally) {
    var both = new ArrayList<>(tally.better());
    both.addAll(tally.worse());
    both.sort((one, other) -> one.council().name().compareTo(other.council().name()));
    return both;
  }

  private static String signed(int net) {
    return net > 0 ? "+" + net : net < 0 ? "−" + -net : "0";
  }

  private static String name(Subject subject) {
    return subject.service().title().replace(" services", "")
        + ": "
        + subject.question().title().toLowerCase(Locale.UK).replace("?", "");
  }

  private static Table table(Sides sides, String title, List<Tally> tallies) {
    var columns =
        List.of(
            new Column("judgement", "Judgement", "The service and the question."),
            new Column("better", "Better", "Number of councils with a better grade than before."),
            new Column("worse", "Worse", "Number of councils with a worse grade than before."),
            new Column("same", "Same", "Number of councils with the same grade as before."),
            new Column("net", "Net improvement", "Better less worse, in councils."));
    var rows =
        tallies.stream()
            .map(it ->
                new Row(
                    List.of(
                        new Cell.Text(name(it.subject())),
                        new Cell.Count(it.better().size()),
                        new Cell.Count(it.worse().size()),
                        new Cell.Count(it.same()),
                        new Cell.Count(it.net())),
                    Words.ids(both(it))))
            .toList();
    var notes = new ArrayList<String>();
    notes.add("Councils of which one of the two grades is not known are in none of the columns.");
    Arrays.stream(Question.values())
        .flatMap(it -> Unsure.notes(sides, it).stream())
        .distinct()
        .forEach(notes::add);
    return new Table(ID, title, columns, rows, notes);
  }

  private static String says(Sides sides, List<Tally> tallies) {
    if (tallies.stream().allMatch(it -> it.better().size() + it.worse().size() + it.same() == 0))
      return sides.says("no judgement can be compared with the earlier round yet.");
    return sides.says(
        "net improvement is "
            + Words.list(
                tallies.stream()
                    .map(it ->
                        "%s for %s (%d better, %d worse)"
                            .formatted(
                                signed(it.net()),
                                it.subject().phrase(),
                                it.better().size(),
                                it.worse().size()))
                    .toList())
            + ".");
  }
}
