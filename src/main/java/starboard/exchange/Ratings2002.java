package starboard.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.PublishedCase;
import starboard.rating.Certainty;

/// Reads the ratings of November 2002 as they were worked back from the arrows of 2003.
///
/// The stars are sound. The judgements are certain only where no arrow was printed, for then they
/// are the published ones of 2003.
final class Ratings2002 {
  private static final String SOURCE =
      "Worked back from the arrows of SSI, Performance Ratings for Social Services in England,"
          + " November 2003, Annex 1; the totals are those of its Annex 2";

  private Ratings2002() {}

  static List<PublishedCase> read(String file, String text) throws BadInput {
    var cases = new ArrayList<PublishedCase>();
    for (var row : TableRow.read(file, text)) {
      var status = row.text("judgements_status");
      cases.add(
          new PublishedCase(
              row.text("council"),
              row.text("type"),
              row.text("region"),
              "2002-11",
              row.profile(),
              row.stars("stars"),
              Optional.empty(),
              status.startsWith("exact") ? Certainty.QUOTED : Certainty.RECONSTRUCTED,
              status,
              row.text("stars_status"),
              Optional.of(row.text("note")).filter(it -> !it.isEmpty()),
              SOURCE));
    }
    return cases;
  }
}
