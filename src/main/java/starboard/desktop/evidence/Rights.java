package starboard.desktop.evidence;

import starboard.casework.Doing;
import starboard.casework.Person;
import starboard.casework.Round;

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

  static Rights of(Round round, Person person) {
    if (round.published())
      return none("Round %s is published; its evidence does not change.".formatted(round.id()));
    var recording = why(Doing.RECORDING, person);
    return recording.isEmpty()
        ? new Rights("", why(Doing.JUDGING, person), why(Doing.ADMITTING, person))
        : none(recording);
  }

  private static String why(Doing doing, Person person) {
    return doing.refuse(person).map(it -> it.sentence() + " " + it.remedy()).orElse("");
  }
}
