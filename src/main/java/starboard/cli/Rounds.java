package starboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import starboard.application.BadInput;
import starboard.application.Queries;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Round;

/// Finds rounds and councils by what a person types.
record Rounds(Queries queries) {

  /// @throws BadInput if there is no such round; names those that there are
  Round find(String id) throws BadInput {
    var rounds = Await.answer(queries.rounds());
    for (var round : rounds) if (round.id().text().equals(id)) return round;
    throw new BadInput(
        "there is no round “%s”; there are %s"
            .formatted(
                id, rounds.stream().map(it -> it.id().text()).collect(Collectors.joining(", "))));
  }

  /// The case of a council, by its name in any case and with any signs between its words.
  ///
  /// @throws BadInput if there is no such round or council; names councils that come near
  CaseId find(String round, String council) throws BadInput {
    var id = find(round).id();
    var councils = Await.answer(queries.councils());
    if (council.chars().anyMatch(Rounds::counts))
      for (var known : councils)
        if (known.id().equals(CouncilId.ofName(council))) return new CaseId(id, known.id());
    throw new BadInput("there is no council “%s”%s".formatted(council, near(councils, council)));
  }

  private static String near(List<Council> councils, String typed) {
    var part = typed.strip().toLowerCase(Locale.ROOT);
    var near =
        councils.stream()
            .map(Council::name)
            .filter(it -> !part.isEmpty() && it.toLowerCase(Locale.ROOT).contains(part))
            .limit(5)
            .collect(Collectors.joining(", "));
    return near.isEmpty() ? "" : "; there is " + near;
  }

  /// Whether a character stands in a council's id, perhaps without its accent.
  private static boolean counts(int character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }
}
