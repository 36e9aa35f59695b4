package starboard.casework;

import static starboard.casework.Role.CHIEF_INSPECTOR;
import static starboard.casework.Role.DATA_OFFICER;
import static starboard.casework.Role.INSPECTOR;

import java.util.Optional;

/// What a person wants to do on a case, as far as roles are concerned. The policies ask by it, and
/// the fronts before anybody tries.
public enum Doing {
  /// Giving grades, and saying what evidence and the year mean for them.
  JUDGING("person-may-judge", "cannot judge", "Sign in as an inspector or as the chief inspector."),
  /// Adding to the evidence, the returns and what the council said.
  RECORDING(
      "person-may-record-evidence",
      "cannot record evidence",
      "Sign in as an inspector, a data officer or the chief inspector."),
  /// Loading the values of indicators and putting them right.
  VALUING(
      "person-may-load-values",
      "cannot change the values of indicators",
      "Sign in as a data officer or as the chief inspector."),
  /// Admitting evidence that came too late.
  ADMITTING(
      "chief-inspector-admits",
      "cannot admit evidence that came after the cut-off",
      "Ask the chief inspector to admit it."),
  /// Moving a case, settling findings, answering a council.
  MODERATING(
      "person-may-moderate",
      "cannot move a case, settle findings or answer a council",
      "Sign in as an inspector or as the chief inspector."),
  /// What only the chief inspector decides.
  DETERMINING(
      "chief-inspector-determines",
      "cannot assign, determine or reopen cases or change ratings within the year",
      "Ask the chief inspector.");

  private final String rule;
  private final String cannot;
  private final String remedy;

  Doing(String rule, String cannot, String remedy) {
    this.rule = rule;
    this.cannot = cannot;
    this.remedy = remedy;
  }

  /// Why a person in their role may not, or empty where they may.
  public Optional<Refusal> refuse(Person person) {
    if (allows(person.role())) return Optional.empty();
    return CasePolicies.refusal(
        rule,
        "%s is signed in as %s and %s.".formatted(person.name(), person.role().word(), cannot),
        remedy);
  }

  private boolean allows(Role role) {
    return switch (this) {
      case JUDGING, MODERATING -> role == INSPECTOR || role == CHIEF_INSPECTOR;
      case RECORDING -> role == INSPECTOR || role == DATA_OFFICER || role == CHIEF_INSPECTOR;
      case VALUING -> role == DATA_OFFICER || role == CHIEF_INSPECTOR;
      case ADMITTING, DETERMINING -> role == CHIEF_INSPECTOR;
    };
  }
}
