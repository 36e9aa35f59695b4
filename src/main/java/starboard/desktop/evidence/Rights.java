package starboard.desktop.evidence;

import starboard.casework.Person;
import starboard.casework.Role;
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
    return switch (person.role()) {
      case CHIEF_INSPECTOR -> none("");
      case INSPECTOR -> new Rights("", "", "Only the chief inspector can admit it.");
      case DATA_OFFICER ->
          new Rights(
              "",
              cannot(person, "say what evidence says to a judgement"),
              "Only the chief inspector can admit it.");
      case READER -> none(cannot(person, "record evidence"));
    };
  }

  private static String cannot(Person person, String what) {
    Role role = person.role();
    return "%s is signed in as %s and cannot %s.".formatted(person.name(), role.word(), what);
  }
}
