package starboard.rating;

import java.util.List;

/// Why the grades given so far have the rating they have, and what would change it.
///
/// While judgements are missing, `raises` are the smallest completions that reach each possible
/// star above the lowest possible one, and `lowers`, `edges` and `backing` are empty.
///
/// @param contributions one line a subject, in their order
/// @param edges the distance to each edge, one star first
/// @param backing what the published record says of the combination that counts: one element, or
///   none
/// @param raises every smallest set of changes that raises the star
/// @param lowers every smallest set of changes that lowers the star
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
