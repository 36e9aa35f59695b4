package starboard.application.invented;

import java.util.ArrayList;
import java.util.List;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;

/// The people of invented rounds, none of whom is anybody: the inspectors to whom the cases are
/// given, and one for each of the other roles in which something is said.
public final class InventedPeople {
  static final List<String> INSPECTORS =
      List.of(
          "Ash Example",
          "Birch Example",
          "Cedar Example",
          "Elm Example",
          "Hazel Example",
          "Rowan Example");

  private InventedPeople() {}

  /// All of them, as the register knows them; so anybody who tries the store can sign in as one.
  public static List<RegisteredPerson> all() {
    var people = new ArrayList<RegisteredPerson>();
    for (var role : List.of(Role.CHIEF_INSPECTOR, Role.DATA_OFFICER))
      people.add(new RegisteredPerson(named(role), role, true));
    for (var it : INSPECTORS) people.add(new RegisteredPerson(it, Role.INSPECTOR, true));
    return people;
  }

  /// Who says what people in this role say, inspectors apart.
  public static String named(Role role) {
    return "Invented " + role.word();
  }
}
