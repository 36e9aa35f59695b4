package starboard.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Visible;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;

/// Who acts. Commands that record an act take it as a mixin.
final class ActorOption {
  /// The longest name, in characters: it stands in every entry.
  private static final int LONGEST = 200;

  @Option(
      names = "--as",
      paramLabel = "PERSON",
      description =
          "The person who acts; the name is recorded. Default: the name under which you use this"
              + " computer.")
  private String name = System.getProperty("user.name", "");

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "In what capacity: inspector, data-officer, chief-inspector, reader. Default: as the"
              + " person is registered, and inspector where nobody is.")
  private Optional<String> role = Optional.empty();

  /// The person as typed, for as long as the register is not read.
  Person person() throws BadInput {
    return new Person(
        name("--as", name), role.isEmpty() ? Role.INSPECTOR : role("--role", role.get()));
  }

  /// The name of a person as it is recorded.
  ///
  /// @throws BadInput if it cannot be one
  static String name(String option, String typed) throws BadInput {
    var name = typed.strip();
    if (name.isBlank()) throw new BadInput(option + ": the name is blank; write who acts");
    if (Visible.hides(typed))
      throw new BadInput(
          "%s: “%s” holds a control character; leave it out".formatted(option, typed));
    var length = name.codePointCount(0, name.length());
    if (length > LONGEST)
      throw new BadInput(
          "%s: the name has %d characters; the most is %d".formatted(option, length, LONGEST));
    return name;
  }

  /// The person in the role of the register, where the register has the person and no other role
  /// was named.
  Person person(Register register) throws BadInput {
    var typed = person();
    return role.isPresent()
        ? typed
        : register.person(typed.name()).map(RegisteredPerson::person).orElse(typed);
  }

  /// The role of a word.
  ///
  /// @throws BadInput if it is none; names those that there are
  static Role role(String option, String typed) throws BadInput {
    for (var known : Role.values()) if (word(known).equals(typed)) return known;
    throw new BadInput(
        "%s: “%s” is not a role; write %s"
            .formatted(
                option,
                typed,
                Arrays.stream(Role.values())
                    .map(ActorOption::word)
                    .collect(Collectors.joining(", "))));
  }

  private static String word(Role role) {
    return role.word().replace(' ', '-');
  }
}
