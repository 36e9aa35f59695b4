package starboard.desktop.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import starboard.casework.Command;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.casework.RegisterRulings;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.Ruling;

/// What a person may do with the register of people, as it stands.
///
/// @param actor who is signed in
record PeopleModel(Register register, Person actor) {

  /// Everybody, by name.
  List<RegisteredPerson> everybody() {
    return List.copyOf(register.people().values());
  }

  /// Those who work here and have all words of a text in their name or role, by name.
  List<RegisteredPerson> found(String text) {
    var wanted = List.of(plain(text).split("\\s+", -1));
    return everybody().stream()
        .filter(RegisteredPerson::active)
        .filter(it -> wanted.stream().allMatch(plain(it.name() + " " + it.role().word())::contains))
        .toList();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).strip();
  }

  /// Why nobody can be registered by who is signed in; empty where somebody can.
  Optional<String> closed() {
    // The name is nobody's, so that only who asks decides.
    return why(new RegisteredPerson("?", Role.CHIEF_INSPECTOR, true));
  }

  /// Why the register may not say so, in words; empty where it may.
  Optional<String> why(RegisteredPerson next) {
    return switch (RegisterRulings.rule(register, new Command.RegisterPerson(next), actor)) {
      case Ruling.Allowed _ -> Optional.empty();
      case Ruling.Refused(var refusal) -> Optional.of(refusal.sentence() + " " + refusal.remedy());
    };
  }

  /// Why a name and role that were typed cannot be added, in words; empty where they can.
  Optional<String> whyNotAdded(String name, Role role) {
    if (name.isBlank()) return Optional.of("Write the name of the person.");
    var known = register.person(name.strip());
    if (known.isPresent())
      return Optional.of(
          "%s is registered already. Choose them in the list to change their role."
              .formatted(name.strip()));
    return why(new RegisteredPerson(name.strip(), role, true));
  }

  /// What the register is for, as it stands.
  String words() {
    return register.people().isEmpty()
        ? "Nobody is registered yet: everybody works under any name and in any role. The first to"
            + " be registered is a chief inspector; from then on only the people of this list can"
            + " act, each in their own role."
        : "Only the people of this list can act, each in their own role. Who has left stays in the"
            + " record and cannot sign in.";
  }
}
