package starboard.application;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import starboard.rating.Arrow;
import starboard.rating.Certainty;
import starboard.rating.Profile;
import starboard.rating.PublishedRating;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One council in one published round, as the record has it.
///
/// @param type the council type in words, for example `Outer London`
/// @param region the region in words, for example `Yorkshire & Humber`
/// @param round the round, for example `2003-11`
/// @param arrows the arrows printed beside the judgements and the stars, or empty where the record
///   of the round has none
/// @param certainty how sure the judgements are
/// @param judgementsStatus how the judgements are known, in words
/// @param starsStatus how the stars are known, in words
/// @param note what else is to be known of this council's row
/// @param source where the row comes from, in words
public record PublishedCase(
    String council,
    String type,
    String region,
    String round,
    Profile profile,
    Stars stars,
    Optional<Arrows> arrows,
    Certainty certainty,
    String judgementsStatus,
    String starsStatus,
    Optional<String> note,
    String source) {

  /// How a council moved since the round before.
  ///
  /// @param judgements the arrow of every subject
  /// @param stars the arrow of the star rating; it tells the direction, not the number of steps
  public record Arrows(Map<Subject, Arrow> judgements, Arrow stars) {
    public Arrows {
      judgements = Collections.unmodifiableMap(new EnumMap<>(judgements));
    }
  }

  /// This case as evidence on the method.
  public PublishedRating rating() {
    return new PublishedRating(council, round, profile, stars, certainty);
  }
}
