package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.rating.Stars;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.commentary.Commentary;
import starboard.results.commentary.Remark;
import starboard.results.figure.Annexes;
import starboard.results.figure.Figure;
import starboard.results.figure.Figures;
import starboard.results.table.Table;

/// Everything that the screen shows of a round, worked out beside the window's own thread.
///
/// @param rounds all of the record, from which the earlier one is chosen
record ResultsShown(
    Results results,
    List<Round> rounds,
    List<Figure> figures,
    Table annex1,
    Table annex2,
    List<Remark> remarks) {
  ResultsShown {
    rounds = List.copyOf(rounds);
    figures = List.copyOf(figures);
    remarks = List.copyOf(remarks);
  }

  static ResultsShown of(Results results, List<RoundResults> overTime, List<Round> rounds) {
    return new ResultsShown(
        results,
        rounds,
        Figures.of(results, overTime),
        Annexes.one(results),
        Annexes.two(results),
        Commentary.of(results));
  }

  /// The name of a council, or its id where neither round has it.
  String name(CouncilId id) {
    return find(id).map(it -> it.council().name()).orElse(id.text());
  }

  /// What became of a council in few words, for example `two stars, one star in November 2002`.
  String rating(CouncilId id) {
    var now = results.now().find(id).flatMap(CouncilResult::stars).map(Stars::words);
    var then =
        results
            .before()
            .flatMap(before ->
                before
                    .find(id)
                    .flatMap(CouncilResult::stars)
                    .map(it -> ", %s in %s".formatted(it.words(), before.title())));
    return now.orElse("not rated yet") + then.orElse("");
  }

  /// The case of a council: of this round, else of the earlier one.
  Optional<CaseId> caseOf(CouncilId id) {
    return find(id).map(CouncilResult::id);
  }

  private Optional<CouncilResult> find(CouncilId id) {
    return results.now().find(id).or(() -> results.before().flatMap(it -> it.find(id)));
  }
}
