package starboard.casework;

import java.util.Optional;
import java.util.stream.Collectors;

/// Names of inspectors as others give them. While nobody is registered every name will do.
final class InspectorNames {
  private InspectorNames() {}

  /// Why a case cannot be given to somebody of that name; empty where it can.
  static Optional<Refusal> unknown(Register register, String name) {
    if (register.people().isEmpty()) return Optional.empty();
    if (register.person(name).filter(InspectorNames::inspects).isPresent()) return Optional.empty();
    return CasePolicies.refusal(
        "inspector-is-registered",
        "There is no inspector “%s” in the register.".formatted(name),
        "Use one of: "
            + register.people().values().stream()
                .filter(InspectorNames::inspects)
                .map(RegisteredPerson::name)
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static boolean inspects(RegisteredPerson person) {
    return person.active()
        && (person.role() == Role.INSPECTOR || person.role() == Role.CHIEF_INSPECTOR);
  }
}
