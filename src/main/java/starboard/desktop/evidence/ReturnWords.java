package starboard.desktop.evidence;

import starboard.application.ReturnsList;
import starboard.application.ReturnsList.State;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Tag;

/// Where a return is, in words.
final class ReturnWords {
  private ReturnWords() {}

  /// A tag with the state, for example `overdue by 3 days`.
  static Tag tag(State state) {
    var tone =
        switch (state) {
          case State.Awaited _ -> Tag.Tone.INFO;
          case State.Overdue _ -> Tag.Tone.BAD;
          case State.Received(var _, var _, var _, var late) ->
              late == 0 ? Tag.Tone.GOOD : Tag.Tone.WARN;
        };
    return new Tag(tone, words(state));
  }

  static String words(State state) {
    return switch (state) {
      case State.Awaited(var days) -> days == 0 ? "due today" : "awaited";
      case State.Overdue(var days) -> "overdue by " + days(days);
      case State.Received(var on, var _, var _, var late) ->
          "received on " + Dates.words(on) + (late == 0 ? "" : ", " + days(late) + " late");
    };
  }

  /// How many returns are overdue, for the name of the part: `Returns, 2 overdue`.
  static String title(ReturnsList list) {
    long overdue = list.lines().stream().filter(it -> it.state() instanceof State.Overdue).count();
    return overdue == 0 ? "Returns" : "Returns, %d overdue".formatted(overdue);
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
