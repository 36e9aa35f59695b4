package starboard.desktop.evidence;

import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.Beforehand;
import starboard.casework.Doing;
import starboard.casework.Person;
import starboard.casework.Refusal;

/// What the person may do to the evidence, before anybody tries. Each is why not, in one sentence,
/// blank where the person may.
///
/// @param recording to add and change items, files and returns
/// @param judging to say what an item says to a judgement, and to withdraw it
/// @param admitting to admit what came after the cut-off
record Rights(String recording, String judging, String admitting) {

  /// Nobody may do anything, and why.
  static Rights none(String why) {
    return new Rights(why, why, why);
  }

  static Rights of(CaseView view, Person person) {
    var round = view.round();
    if (round.published())
      return none("Round %s is published; its evidence does not change.".formatted(round.id()));
    var recording = why(Doing.RECORDING, person, view);
    return recording.isEmpty()
        ? new Rights("", judging(person, view), why(Doing.ADMITTING, person, view))
        : none(recording);
  }

  private static String why(Doing doing, Person person, CaseView view) {
    return words(Beforehand.ground(doing, person, view.round(), view.state()));
  }

  private static String judging(Person person, CaseView view) {
    return words(Beforehand.opinion(person, view.round(), view.state()));
  }

  private static String words(Optional<Refusal> refusal) {
    return refusal.map(Refusal::words).orElse("");
  }
}
