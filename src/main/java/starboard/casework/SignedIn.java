package starboard.casework;

import java.util.Optional;

/// Who may act at all: once people are registered, only they, each in their own role.
public final class SignedIn {
  private SignedIn() {}

  /// Why a person may not act, or empty where they may.
  public static Optional<Refusal> refuse(Register register, Person person) {
    if (register.people().isEmpty()) return Optional.empty();
    var known = register.person(person.name());
    if (known.isEmpty())
      return CasePolicies.refusal(
          "person-is-registered",
          "%s is not in the register of people.".formatted(person.name()),
          "Sign in as somebody who is, or ask the chief inspector to register you.");
    if (!known.get().active())
      return CasePolicies.refusal(
          "person-is-active",
          "%s has left and cannot act.".formatted(person.name()),
          "Sign in as somebody who works here.");
    if (known.get().role() != person.role())
      return CasePolicies.refusal(
          "person-acts-in-their-role",
          "%s is registered as %s, not as %s."
              .formatted(person.name(), known.get().role().word(), person.role().word()),
          "Sign in as %s.".formatted(known.get().role().word()));
    return Optional.empty();
  }
}
