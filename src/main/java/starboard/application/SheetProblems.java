package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What cannot be taken of a loaded file.
///
/// @param first the problems in the order of the file, up to [#MOST]
/// @param total how many there are in all
public record SheetProblems(List<SheetProblem> first, int total) {
  /// How many problems are listed; more are only counted.
  public static final int MOST = 200;

  /// No problems.
  public static final SheetProblems NONE = of(List.of());

  public SheetProblems {
    first = List.copyOf(first);
  }

  /// These and more, in the order of the file.
  public SheetProblems with(List<SheetProblem> more) {
    var all = new ArrayList<>(first);
    all.addAll(more);
    all.sort(Comparator.comparingLong(it -> it.place().row()));
    return new SheetProblems(all.stream().limit(MOST).toList(), total + more.size());
  }

  /// All problems of a file, cut to as many as are listed.
  public static SheetProblems of(List<SheetProblem> all) {
    return new SheetProblems(all.stream().limit(MOST).toList(), all.size());
  }
}
