package starboard.casework;

import java.time.LocalDate;
import java.util.Optional;
import starboard.rating.Subject;

/// What a person asks for.
public sealed interface Command {

  /// Open a new round from an earlier one: the councils carry over, the judgements do not.
  record OpenRound(
      String id, RoundId from, String ruleBook, LocalDate cutOff, Optional<LocalDate> publication)
      implements Command {}

  /// Something on one case.
  sealed interface OnCase extends Command {
    CaseId id();
  }

  /// Give, change or take back a judgement.
  record Judge(CaseId id, Subject subject, Answer answer) implements OnCase {}

  /// Write the reason for a judgement.
  record GiveReason(CaseId id, Subject subject, String rationale) implements OnCase {}

  /// Give, change or take back a judgement and write the reason for it, both or neither.
  record JudgeBecause(CaseId id, Subject subject, Answer answer, String rationale)
      implements OnCase {}

  /// Undo the person's own newest act on the case.
  record Undo(CaseId id) implements OnCase {}

  /// Do again what the person undid last.
  record Redo(CaseId id) implements OnCase {}
}
