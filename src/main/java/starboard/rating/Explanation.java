package starboard.rating;

import java.util.List;

/// Why the grades given so far have the rating they have, and what would change it.
///
/// While some judgements are missing, `raises` are the smallest completions that reach each
/// possible star above the lowest possible one: each names the grades that the open judgements need
/// at least, and an open judgement that it does not name may have any grade. They lie within the
/// limits. Then `lowers`, `edges` and `backing` are empty; while all four are missing `raises` is
/// empty too.
///
/// @param contributions one line a subject, in their order
/// @param edges the distance to each edge, one star first
/// @param backing what the published record says of the combination that counts: one element, or
///   none
/// @param raises every smallest set of changes to the grades that count that raises the star: the
///   fewest judgements first, then the fewest steps, then in the order of the subjects
/// @param lowers every smallest set of changes that lowers the star, in the same order
public record Explanation(
    Rating rating,
    List<Contribution> contributions,
    List<EdgeDistance> edges,
    List<Backing> backing,
    List<Change> raises,
    List<Change> lowers) {
  public Explanation {
    contributions = List.copyOf(contributions);
    edges = List.copyOf(edges);
    backing = List.copyOf(backing);
    raises = List.copyOf(raises);
    lowers = List.copyOf(lowers);
  }
}
