package starboard.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Visible;
import starboard.casework.Person;
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
          "In what capacity: inspector, data-officer, chief-inspector, reader. Default: inspector.")
  private String role = word(Role.INSPECTOR);

  Person person() throws BadInput {
    if (name.isBlank()) throw new BadInput("--as: the name is blank; write who acts");
    if (Visible.hides(name))
      throw new BadInput("--as: “%s” holds a control character; leave it out".formatted(name));
    var length = name.strip().codePointCount(0, name.strip().length());
    if (length > LONGEST)
      throw new BadInput(
          "--as: the name has %d characters; the most is %d".formatted(length, LONGEST));
    for (var known : Role.values())
      if (word(known).equals(role)) return new Person(name.strip(), known);
    throw new BadInput(
        "--role: “%s” is not a role; write %s"
            .formatted(
                role,
                Arrays.stream(Role.values())
                    .map(ActorOption::word)
                    .collect(Collectors.joining(", "))));
  }

  private static String word(Role role) {
    return role.word().replace(' ', '-');
  }
}
