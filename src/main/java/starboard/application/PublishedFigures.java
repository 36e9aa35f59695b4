package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.Refusal;
import starboard.results.Reconciliation;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.figure.Annexes;
import starboard.results.figure.Figure;
import starboard.results.figure.Figures;
import starboard.results.table.Table;

/// What a publication shows of all councils together.
///
/// @param gaps the totals in it that do not agree
record PublishedFigures(
    List<Figure> figures, Table annex1, Table annex2, List<Reconciliation.Gap> gaps) {

  static PublishedFigures of(Results results, List<RoundResults> published) {
    var one = Annexes.one(results);
    var two = Annexes.two(results);
    return new PublishedFigures(
        Figures.of(results, published), one, two, Reconciliation.gaps(results, one, two));
  }

  /// Totals that do not reconcile stop a publication: the first of them with its two numbers.
  Optional<Refusal> refusal() {
    if (gaps.isEmpty()) return Optional.empty();
    return Optional.of(
        new Refusal(
            "totals-reconcile",
            gaps.getFirst().sentence(),
            gaps.size() == 1
                ? "Check the store."
                : "Check the store; %d totals disagree.".formatted(gaps.size())));
  }
}
