package starboard.casework.refresh;

import java.util.List;

/// How many stars went up, went down and stayed.
public record MoveCount(int up, int down, int same) {

  static MoveCount of(List<StarMove> moves) {
    var up = 0;
    var down = 0;
    var same = 0;
    for (var move : moves)
      switch (move.arrow()) {
        case UP -> up++;
        case DOWN -> down++;
        case NONE -> same++;
      }
    return new MoveCount(up, down, same);
  }

  MoveCount plus(MoveCount other) {
    return new MoveCount(up + other.up, down + other.down, same + other.same);
  }

  public int changes() {
    return up + down;
  }

  public int all() {
    return up + down + same;
  }
}
