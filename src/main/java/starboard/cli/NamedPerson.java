package starboard.cli;

import java.util.SortedSet;
import starboard.application.BadInput;
import starboard.casework.PersonNames;

/// Somebody by whose name a list is narrowed.
///
/// @param option the option that names the person
/// @param typed the name as it was typed
record NamedPerson(String option, String typed) {
  private static final int MOST = 12;

  /// The name as it is kept: the very one, or one that is written like it.
  ///
  /// @param names of those whom the list knows
  /// @param did what they did, for example `judged anything in round 2003-11`
  /// @throws BadInput if nobody of that name did it; names those who did
  String among(SortedSet<String> names, String did) throws BadInput {
    var name = typed.strip();
    if (name.isEmpty()) throw new BadInput(option + ": the name is blank");
    if (names.contains(name)) return name;
    for (var it : names) if (PersonNames.alike(it, name)) return it;
    throw new BadInput(
        "%s: nobody of the name “%s” %s; %s".formatted(option, name, did, whoDid(names)));
  }

  private static String whoDid(SortedSet<String> names) {
    if (names.isEmpty()) return "nobody did yet";
    var first = String.join(", ", names.stream().limit(MOST).toList());
    return names.size() <= MOST
        ? "those who did: " + first
        : "those who did: %s and %d more".formatted(first, names.size() - MOST);
  }
}
