package starboard.desktop.judging;

import starboard.application.StoreFault;
import starboard.casework.Refusal;

/// Why something was not saved.
///
/// @param sentence what is wrong
/// @param remedy what would help, or blank where the sentence says so itself
/// @param rule the name of the policy that refused, or blank where the store failed
record Trouble(String sentence, String remedy, String rule) {

  static Trouble of(Refusal refusal) {
    return new Trouble(refusal.sentence(), refusal.remedy(), refusal.rule());
  }

  static Trouble of(Throwable fault) {
    return fault instanceof StoreFault store
        ? new Trouble(store.sentence(), "", "")
        : new Trouble("Nothing was saved, because of a fault in the program: " + fault, "", "");
  }

  String words() {
    return remedy.isEmpty() ? sentence : sentence + " " + remedy;
  }
}
