package starboard.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.PublishedCase;
import starboard.application.PublishedRound;
import starboard.casework.Criteria;
import starboard.casework.RoundId;

/// Reads the rounds of the published record, the oldest first.
final class PublishedRounds {
  private PublishedRounds() {}

  /// @param cases every council in every round
  static List<PublishedRound> read(String file, String text, List<PublishedCase> cases)
      throws BadInput {
    var rounds = new ArrayList<PublishedRound>();
    for (var row : TableRow.read(file, text)) {
      var id = row.text("round");
      rounds.add(
          new PublishedRound(
              new RoundId(id),
              present(row, "from").map(RoundId::new),
              present(row, "publication").map(LocalDate::parse),
              row.text("source"),
              ShippedCriteria.of(new RoundId(id)).orElse(Criteria.NONE),
              cases.stream().filter(it -> it.round().equals(id)).toList()));
    }
    return rounds;
  }

  private static Optional<String> present(TableRow row, String column) throws BadInput {
    return Optional.of(row.text(column)).filter(it -> !it.isEmpty());
  }
}
