package starboard.casework;

import java.util.List;
import java.util.Optional;

/// Decides who comes into the register of people. The first policy that refuses wins.
public final class RegisterRulings {
  private RegisterRulings() {}

  /// The act that registers the person, none where the register says so already; or a refusal.
  public static Ruling rule(Register register, Command.RegisterPerson command, Person actor) {
    return chiefInspectorRegisters(register, command, actor)
        .or(() -> nameIsOnesOwn(register, command))
        .or(() -> chiefInspectorStays(register, command))
        .<Ruling>map(Ruling.Refused::new)
        .orElseGet(() -> new Ruling.Allowed(acts(register, command.person())));
  }

  private static List<Act> acts(Register register, RegisteredPerson person) {
    return register.person(person.name()).filter(person::equals).isPresent()
        ? List.of()
        : List.of(new Act.PersonRegistered(person));
  }

  /// In a store in which nobody is named yet the first to be named is a chief inspector, so that
  /// somebody can name the others.
  private static Optional<Refusal> chiefInspectorRegisters(
      Register register, Command.RegisterPerson command, Person actor) {
    if (register.people().isEmpty()) {
      if (command.person().role() == Role.CHIEF_INSPECTOR && command.person().active())
        return Optional.empty();
      return CasePolicies.refusal(
          "chief-inspector-comes-first",
          "Nobody is registered yet; the first must be a chief inspector.",
          "Register the chief inspector first.");
    }
    if (actor.role() == Role.CHIEF_INSPECTOR) return Optional.empty();
    return CasePolicies.refusal(
        "chief-inspector-registers",
        "%s is signed in as %s and cannot change the register of people."
            .formatted(actor.name(), actor.role().word()),
        "Ask the chief inspector.");
  }

  /// Names that differ in capitals, accents, blanks or signs alone would be taken for the same
  /// person. Whoever is registered already can change and leave, whatever others are called.
  private static Optional<Refusal> nameIsOnesOwn(
      Register register, Command.RegisterPerson command) {
    var name = command.person().name();
    if (register.person(name).isPresent()) return Optional.empty();
    return register.people().keySet().stream()
        .filter(it -> PersonNames.alike(it, name))
        .findFirst()
        .flatMap(it ->
            CasePolicies.refusal(
                "name-is-ones-own",
                "“%s” can be taken for “%s”, who is registered.".formatted(name, it),
                "Write the name as it is registered, or add what tells the two apart."));
  }

  private static Optional<Refusal> chiefInspectorStays(
      Register register, Command.RegisterPerson command) {
    var others =
        register.people().values().stream()
            .filter(it -> it.active() && it.role() == Role.CHIEF_INSPECTOR)
            .filter(it -> !it.name().equals(command.person().name()))
            .count();
    var chief = command.person().active() && command.person().role() == Role.CHIEF_INSPECTOR;
    if (chief || others > 0 || register.people().isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "chief-inspector-stays",
        "%s is the only chief inspector.".formatted(command.person().name()),
        "Register another chief inspector first.");
  }
}
