package starboard.casework.refresh;

import java.util.List;

/// The changes of stars among some councils.
///
/// @param councils how many there are
/// @param settled those that are rated, with no judgement left to confirm
/// @param toConfirm those that are rated, while a carried judgement is neither confirmed nor
///   changed
public record ChangeTally(int councils, MoveCount settled, MoveCount toConfirm) {

  static ChangeTally of(List<StarMove> moves) {
    var rated = moves.stream().filter(StarMove::isRated).toList();
    return new ChangeTally(
        moves.size(),
        MoveCount.of(rated.stream().filter(it -> !it.toConfirm()).toList()),
        MoveCount.of(rated.stream().filter(StarMove::toConfirm).toList()));
  }

  /// Those that are rated, whether or not a carried judgement is left to confirm.
  public MoveCount asTheyStand() {
    return settled.plus(toConfirm);
  }

  /// How many have no star to compare yet.
  public int open() {
    return councils - settled.all() - toConfirm.all();
  }
}
