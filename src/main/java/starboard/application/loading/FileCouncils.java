package starboard.application.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.application.Place;
import starboard.application.Visible;
import starboard.casework.Council;
import starboard.casework.CouncilNames;
import starboard.casework.Round;

/// Finds the councils that a file names among those of a round, and tells what it could not find or
/// read by another name. A row is told of once, however many values it holds.
final class FileCouncils {
  private final CouncilNames names;
  private final Round round;
  private final Findings findings;
  private final Map<String, CouncilNames.Match> known = new HashMap<>();
  private final Set<Place> told = new HashSet<>();

  /// @param councils of the register
  FileCouncils(Collection<Council> councils, Round round, Findings findings) {
    names = new CouncilNames(councils);
    this.round = round;
    this.findings = findings;
  }

  /// The council of a text; where it is none of the round, that is a problem.
  Optional<Council> find(String text, Place place) {
    return switch (known.computeIfAbsent(text, names::find)) {
      case CouncilNames.Found(var council) -> ofRound(council, text, place);
      case CouncilNames.Unknown(var nearest) -> none(place, unknown(text, nearest));
      case CouncilNames.Ambiguous(var meant) ->
          none(
              place,
              "%s can mean %s; write the whole name"
                  .formatted(quoted(text), String.join(" or ", meant)));
    };
  }

  private Optional<Council> ofRound(Council council, String text, Place place) {
    if (!round.terms().councils().contains(council.id()))
      return none(
          place,
          "%s is not rated in round %s; take its rows out of the file"
              .formatted(council.name(), round.id()));
    if (!text.equals(council.name()) && told.add(place))
      findings.remark(place, "%s is read as %s".formatted(quoted(text), council.name()));
    return Optional.of(council);
  }

  private Optional<Council> none(Place place, String sentence) {
    if (told.add(place)) findings.problem(place, sentence);
    return Optional.empty();
  }

  private static String unknown(String text, List<String> nearest) {
    return nearest.isEmpty()
        ? "there is no council %s; write its name as in the list of councils"
            .formatted(quoted(text))
        : "there is no council %s; there is %s".formatted(quoted(text), String.join(", ", nearest));
  }

  static String quoted(String text) {
    return "“" + Visible.text(text) + "”";
  }
}
