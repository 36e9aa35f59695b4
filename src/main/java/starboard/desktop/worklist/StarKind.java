package starboard.desktop.worklist;

import starboard.application.Worklist;
import starboard.casework.StarState;
import starboard.rating.Rating;

/// What the present star of a council can be, the best first: the choices of a filter.
public enum StarKind {
  THREE("three stars"),
  TWO("two stars"),
  ONE("one star"),
  ZERO("zero stars"),
  INCOMPLETE("incomplete"),
  IN_CONFLICT("in conflict"),
  NOT_YET_RATED("not yet rated");

  private final String words;

  StarKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static StarKind of(Worklist.Row row) {
    return switch (row.star()) {
      case StarState.InConflict _ -> IN_CONFLICT;
      case StarState.Rated(Rating.NotYetRated _) -> NOT_YET_RATED;
      case StarState.Rated(Rating.Incomplete _) -> INCOMPLETE;
      case StarState.Rated(Rating.Starred starred) ->
          switch (starred.stars()) {
            case ZERO -> ZERO;
            case ONE -> ONE;
            case TWO -> TWO;
            case THREE -> THREE;
          };
    };
  }
}
