package starboard.casework;

import java.util.List;
import java.util.Optional;

/// Who may do what on a case, by role.
final class PersonPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          PersonPolicies::personMayJudge,
          PersonPolicies::personMayRecordEvidence,
          PersonPolicies::personMayPutValuesRight,
          PersonPolicies::personMayAdmit,
          PersonPolicies::personMayModerate,
          PersonPolicies::personMayDetermine);

  private PersonPolicies() {}

  /// What a person wants to do, as far as roles are concerned.
  private enum Doing {
    JUDGING,
    RECORDING,
    VALUING,
    ADMITTING,
    MODERATING,
    DETERMINING
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
          Deciding.InYearChanged _ ->
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

  private static Optional<Refusal> personMayJudge(Proposal proposal) {
    if (!does(proposal, Doing.JUDGING)) return Optional.empty();
    return switch (proposal.desk().person().role()) {
      case INSPECTOR, CHIEF_INSPECTOR -> Optional.empty();
      case DATA_OFFICER, READER ->
          refusal(
              proposal,
              "person-may-judge",
              "cannot judge",
              "Sign in as an inspector or as the chief inspector.");
    };
  }

  private static Optional<Refusal> personMayRecordEvidence(Proposal proposal) {
    if (!does(proposal, Doing.RECORDING)) return Optional.empty();
    return switch (proposal.desk().person().role()) {
      case INSPECTOR, CHIEF_INSPECTOR, DATA_OFFICER -> Optional.empty();
      case READER ->
          refusal(
              proposal,
              "person-may-record-evidence",
              "cannot record evidence",
              "Sign in as an inspector, a data officer or the chief inspector.");
    };
  }

  private static Optional<Refusal> personMayPutValuesRight(Proposal proposal) {
    if (!does(proposal, Doing.VALUING)) return Optional.empty();
    return switch (proposal.desk().person().role()) {
      case DATA_OFFICER, CHIEF_INSPECTOR -> Optional.empty();
      case INSPECTOR, READER ->
          refusal(
              proposal,
              "person-may-load-values",
              "cannot change the values of indicators",
              "Sign in as a data officer or as the chief inspector.");
    };
  }

  private static Optional<Refusal> personMayAdmit(Proposal proposal) {
    if (!does(proposal, Doing.ADMITTING)) return Optional.empty();
    return switch (proposal.desk().person().role()) {
      case CHIEF_INSPECTOR -> Optional.empty();
      case INSPECTOR, DATA_OFFICER, READER ->
          refusal(
              proposal,
              "chief-inspector-admits",
              "cannot admit evidence that came after the cut-off",
              "Ask the chief inspector to admit it.");
    };
  }

  private static Optional<Refusal> personMayModerate(Proposal proposal) {
    if (!does(proposal, Doing.MODERATING)) return Optional.empty();
    return switch (proposal.desk().person().role()) {
      case INSPECTOR, CHIEF_INSPECTOR -> Optional.empty();
      case DATA_OFFICER, READER ->
          refusal(
              proposal,
              "person-may-moderate",
              "cannot move a case, settle findings or answer a council",
              "Sign in as an inspector or as the chief inspector.");
    };
  }

  private static Optional<Refusal> personMayDetermine(Proposal proposal) {
    if (!does(proposal, Doing.DETERMINING)) return Optional.empty();
    return switch (proposal.desk().person().role()) {
      case CHIEF_INSPECTOR -> Optional.empty();
      case INSPECTOR, DATA_OFFICER, READER ->
          refusal(
              proposal,
              "chief-inspector-determines",
              "cannot assign, determine or reopen cases or change ratings within the year",
              "Ask the chief inspector.");
    };
  }

  private static Optional<Refusal> refusal(
      Proposal proposal, String rule, String what, String remedy) {
    var person = proposal.desk().person();
    return CasePolicies.refusal(
        rule,
        "%s is signed in as %s and %s.".formatted(person.name(), person.role().word(), what),
        remedy);
  }
}
