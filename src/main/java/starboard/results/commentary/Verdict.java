package starboard.results.commentary;

import java.util.List;
import java.util.Optional;
import starboard.casework.CouncilId;

/// What the data says to a number or comparison in typed text.
public sealed interface Verdict {

  /// The paragraph of the 2003 document, where it is one of its claims.
  Optional<Integer> paragraph();

  /// The words that were checked.
  String words();

  /// The data says the same.
  ///
  /// @param is what the data says
  record Agrees(Optional<Integer> paragraph, String words, String is) implements Verdict {}

  /// The data says otherwise.
  ///
  /// @param said what the words claim
  /// @param is what the data says, with the councils named where they are few
  /// @param councils those that what the data says is made of, by name
  record Disagrees(
      Optional<Integer> paragraph, String words, String said, String is, List<CouncilId> councils)
      implements Verdict {
    public Disagrees {
      councils = List.copyOf(councils);
    }
  }

  /// The words hold a number that could not be checked.
  record NotUnderstood(String words) implements Verdict {
    @Override
    public Optional<Integer> paragraph() {
      return Optional.empty();
    }
  }
}
