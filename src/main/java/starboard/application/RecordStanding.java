package starboard.application;

import starboard.rating.Backing;
import starboard.rating.Profile;
import starboard.rating.PublishedRecord;

/// How far the published record fixes the method: every pair of the two services' judgements is
/// counted once, the services taken either way round.
///
/// @param published pairs that councils with quoted judgements were published with
/// @param quotedRule pairs that a quoted rule fixes
/// @param workedExample pairs that a printed worked example fixes
/// @param sameInEveryScheme pairs that no council has, but on which all fitting schemes agree
/// @param notFixed pairs on which they do not agree
public record RecordStanding(
    int published, int quotedRule, int workedExample, int sameInEveryScheme, int notFixed) {

  /// Counts the pairs of a record.
  public static RecordStanding of(PublishedRecord record) {
    var counts = new int[5];
    for (var profile : Profile.all())
      if (profile.index() <= profile.swapped().index())
        counts[
            switch (record.backing(profile)) {
              case Backing.Published _ -> 0;
              case Backing.QuotedRule _ -> 1;
              case Backing.WorkedExample _ -> 2;
              case Backing.SameInEveryScheme _ -> 3;
              case Backing.NotFixed _ -> 4;
            }]++;
    return new RecordStanding(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /// How many pairs there are.
  public int pairs() {
    return published + quotedRule + workedExample + sameInEveryScheme + notFixed;
  }
}
