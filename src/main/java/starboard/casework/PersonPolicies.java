package starboard.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who may do what on a case, by role.
final class PersonPolicies {
  static final List<CasePolicies.Policy> ALL =
      Arrays.stream(Doing.values()).map(PersonPolicies::policy).toList();

  private PersonPolicies() {}

  private static CasePolicies.Policy policy(Doing doing) {
    return it -> does(it, doing) ? doing.refuse(it.desk().person()) : Optional.empty();
  }

  private static Doing doing(Act.Undoable act) {
    return switch (act) {
      case Act.OfJudgement _, Act.OfYear _ -> Doing.JUDGING;
      case Act.Weighed _, Act.Withdrawn _ -> Doing.JUDGING;
      case Act.Described _, Act.ReturnAsked _, Act.ReturnArrived _ -> Doing.RECORDING;
      case Act.Admitted _ -> Doing.ADMITTING;
      case Act.Valued _ -> Doing.VALUING;
      case Deciding it -> doing(it);
    };
  }

  private static Doing doing(Deciding act) {
    return switch (act) {
      case Deciding.Represented _ -> Doing.RECORDING;
      case Deciding.SecondJudged _, Deciding.SecondReasoned _, Deciding.SecondGiven _ ->
          Doing.JUDGING;
      case Deciding.Moved _, Deciding.FindingSettled _, Deciding.Noted _, Deciding.Responded _ ->
          Doing.MODERATING;
      case Deciding.Assigned _,
          Deciding.SecondAsked _,
          Deciding.Determined _,
          Deciding.Reopened _,
          Deciding.InYearChanged _,
          Deciding.InYearTakenBack _ ->
          Doing.DETERMINING;
    };
  }

  /// A command that changes nothing is told by what it asks for.
  private static boolean does(Proposal proposal, Doing doing) {
    return switch (proposal.command()) {
      case Command.Judge _, Command.GiveReason _, Command.JudgeBecause _ -> doing == Doing.JUDGING;
      case Command.Determine _ -> doing == Doing.DETERMINING;
      case Command.Say(var _, var acts) -> acts.stream().anyMatch(it -> doing(it) == doing);
      case Command.Undo _, Command.Redo _ ->
          proposal.writes().isEmpty()
              ? doing == Doing.JUDGING && proposal.desk().person().role() == Role.READER
              : proposal.writes().stream().anyMatch(it -> doing(it) == doing);
    };
  }
}
