package starboard.consistency;

import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;

/// Something that a check asks a person to look at.
///
/// @param id its name within its home, the same whenever the check finds the same
/// @param home the case in which it is settled
/// @param concerns what else it is about
/// @param sentence what was found, in one plain sentence
/// @param basis a short text of what it rests on: while a settlement has the same, it holds
public record Finding(
    FindingId id,
    CheckName check,
    CaseId home,
    Concerns concerns,
    String sentence,
    String basis,
    State state) {

  /// Whether somebody settled it.
  public sealed interface State {
    /// Nobody did.
    record Open() implements State {}

    /// A person did, and it still rests on the same.
    record Settled(Settlement settlement) implements State {}

    /// A person did, and it rests on something else now.
    record Reopened(Settlement before) implements State {}
  }

  private static final State OPEN = new State.Open();

  /// A finding that nobody settled.
  ///
  /// @param part to what in its home it applies, for example `adults-serving/kent`; blank where it
  ///   is about the whole case
  public static Finding open(
      CheckName check, String part, CaseId home, Concerns concerns, String sentence, String basis) {
    var id = new FindingId(part.isBlank() ? check.word() : check.word() + "/" + part);
    return new Finding(id, check, home, concerns, sentence, basis, OPEN);
  }

  /// This finding as it stands with what was said of it, if anything was; else it is open.
  public Finding with(Optional<Settlement> said) {
    if (said.isEmpty()) return new Finding(id, check, home, concerns, sentence, basis, OPEN);
    var settlement = said.get();
    var state =
        settlement.basis().equals(basis)
            ? new State.Settled(settlement)
            : new State.Reopened(settlement);
    return new Finding(id, check, home, concerns, sentence, basis, state);
  }

  /// Whether a person still has to settle it.
  public boolean unsettled() {
    return !(state instanceof State.Settled);
  }

  /// What would settle it, in a sentence.
  public String remedy() {
    return check.remedy();
  }

  /// Whether it is about a case, as its home or beside it.
  public boolean isAbout(CaseId id) {
    return home.equals(id) || concerns.others().contains(id);
  }
}
