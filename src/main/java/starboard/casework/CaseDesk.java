package starboard.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.journal.Author;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Stars;

/// What lies before casework when somebody wants to do something on a case.
///
/// @param rules the rule book of the round
/// @param last the star by which a rise from zero stars is measured ([LastStar]), or empty
/// @param device the device on which the person works
/// @param now what time it is
public record CaseDesk(
    RoundFile round,
    Council council,
    ProvedRuleBook rules,
    Optional<Stars> last,
    CaseFile file,
    Person person,
    String device,
    Instant now,
    Surroundings around) {

  /// The day it is, where the inspectorate is.
  LocalDate today() {
    return LocalDate.ofInstant(now, Register.ZONE);
  }

  /// The file after the person did something.
  public CaseFile saying(List<? extends Act.OfCase> acts) {
    return file.saying(new Author(person.name(), person.role().word(), device), now, acts);
  }

  /// Whether the first judgement of this case, or what came of one before, is hidden from the
  /// person.
  boolean veiled() {
    return around.veiledBefore() || Veil.hidesFirst(file, person);
  }

  /// The desk as the person may see it.
  CaseDesk seen() {
    return around.veiledBefore()
        ? with(Optional.empty(), Veil.withoutFirst(file, person))
        : with(last, Veil.seenBy(file, person));
  }

  private CaseDesk with(Optional<Stars> star, CaseFile shown) {
    return new CaseDesk(round, council, rules, star, shown, person, device, now, around);
  }

  /// What the person can undo and redo on the case.
  UndoLine undoLine() {
    return UndoLine.of(file, person.name());
  }

  /// How a case would stand on the key indicators.
  CaseKeys keys(Case state) {
    return CaseKeys.of(state, council, round.criteria());
  }

  /// The star that a case would have.
  StarState star(Case state) {
    return StarState.of(state, rules, keys(state).limits());
  }
}
