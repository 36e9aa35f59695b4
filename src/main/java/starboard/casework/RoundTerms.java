package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a round is opened with.
///
/// @param kind a full rating, or a refresh in which the judgements carry over
/// @param from the earlier round whose councils carry over and whose judgements are shown beside
///   the new ones
/// @param ruleBook the id of the rule book by which its stars are given
/// @param cutOff the last day whose evidence counts; empty where it is not known (rounds of the
///   published record)
/// @param publication the day of publication; empty where it is not known or not fixed yet
/// @param councils the councils that are rated in it
/// @param source where the terms come from, or blank for a round opened in Starboard
public record RoundTerms(
    RoundId id,
    Kind kind,
    Optional<RoundId> from,
    String ruleBook,
    Optional<LocalDate> cutOff,
    Optional<LocalDate> publication,
    List<CouncilId> councils,
    String source) {
  /// The source of a round that was made up to fill a store; nothing in it is about any council.
  public static final String INVENTED = "Invented by Starboard’s generator";

  public RoundTerms {
    councils = List.copyOf(councils);
  }

  /// What a round does with the judgements of the round from which it was opened.
  public enum Kind {
    /// Every judgement is made anew.
    FULL("full"),
    /// Judgements carry over, each to be confirmed or changed, as in autumn 2002.
    REFRESH("refresh");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word in commands, tables and on screen.
    public String word() {
      return word;
    }
  }
}
