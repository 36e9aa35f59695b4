package starboard.desktop.frame;

import starboard.application.StoreFault;
import starboard.casework.Refusal;

/// Why something was not saved.
///
/// @param sentence what is wrong
/// @param remedy what would help, or blank where the sentence says so itself
/// @param rule the name of the policy that refused, or blank where the store failed
public record Trouble(String sentence, String remedy, String rule) {

  public static Trouble of(Refusal refusal) {
    return new Trouble(refusal.sentence(), refusal.remedy(), refusal.rule());
  }

  public static Trouble of(Throwable fault) {
    return fault instanceof StoreFault store
        ? new Trouble(store.sentence(), "", "")
        : new Trouble("Nothing was saved, because of a fault in the program: " + fault, "", "");
  }

  public String words() {
    return remedy.isEmpty() ? sentence : sentence + " " + remedy;
  }
}
