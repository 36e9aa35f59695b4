package starboard.results.commentary;

import java.util.List;
import starboard.casework.CouncilId;

/// A sentence of the commentary, computed from the data.
///
/// @param paragraph of the 2003 document whose place it takes, 14 to 21
/// @param numbers those that stand in it
public record Remark(int paragraph, String sentence, List<Counted> numbers) {
  public Remark {
    numbers = List.copyOf(numbers);
  }

  /// A number of councils in a sentence.
  ///
  /// @param councils those it counts, by name
  public record Counted(String what, int count, List<CouncilId> councils) {
    public Counted {
      councils = List.copyOf(councils);
    }
  }
}
