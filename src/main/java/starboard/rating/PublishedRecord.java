package starboard.rating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the published record says of every combination of four judgements.
///
/// A combination is fixed by the record when a council was published with it and its judgements are
/// quoted. Then every council that had it answers, the reconstructed ones too, each with its own
/// certainty. A combination that only reconstructed judgements have is no evidence: the
/// reconstruction used the rule that it would have to prove. It keeps the standing that it would
/// have without them.
public final class PublishedRecord {
  /// A record that knows no council and so fixes nothing: any star may be right.
  public static final PublishedRecord NONE = new PublishedRecord(List.of(), fixesNothing());

  private final List<PublishedRating> ratings;
  private final List<Backing> byIndex;

  /// The record of these councils.
  ///
  /// @param standing what is known of each combination that no quoted council has, under either
  ///   order of the services; a combination that has neither council nor standing is refused with
  ///   an [IllegalArgumentException] that names it
  public PublishedRecord(List<PublishedRating> ratings, Map<Profile, Backing> standing) {
    this.ratings = List.copyOf(ratings);
    var councils = new HashMap<Profile, List<PublishedRating>>();
    for (var rating : ratings)
      councils.computeIfAbsent(ordered(rating.profile()), _ -> new ArrayList<>()).add(rating);
    var answers = new ArrayList<Backing>(Profile.COUNT);
    for (var profile : Profile.all()) {
      var same = councils.getOrDefault(ordered(profile), List.of());
      if (same.stream().anyMatch(it -> it.certainty() == Certainty.QUOTED))
        answers.add(new Backing.Published(same));
      else answers.add(standingOf(profile, standing));
    }
    byIndex = List.copyOf(answers);
  }

  /// What the record says of a combination, the services taken either way round.
  public Backing backing(Profile profile) {
    return byIndex.get(profile.index());
  }

  /// Every council's rating in the record.
  public List<PublishedRating> ratings() {
    return ratings;
  }

  private static Backing standingOf(Profile profile, Map<Profile, Backing> standing) {
    var found = standing.get(profile);
    if (found == null) found = standing.get(profile.swapped());
    if (found == null)
      throw new IllegalArgumentException(
          profile + " has neither a published council nor a standing");
    return found;
  }

  /// The one of the two orders of the services that stands for both.
  private static Profile ordered(Profile profile) {
    var swapped = profile.swapped();
    return profile.index() <= swapped.index() ? profile : swapped;
  }

  private static Map<Profile, Backing> fixesNothing() {
    var standing = new HashMap<Profile, Backing>();
    var anyStar = new Backing.NotFixed(EnumSet.allOf(Stars.class));
    for (var profile : Profile.all()) standing.put(profile, anyStar);
    return standing;
  }
}
