package starboard.rating;

/// One council's rating in the published record.
///
/// @param round the round it was published in, for example `2003-11`
/// @param certainty how sure the four judgements are: quoted for 2003, and for 2002 where no arrow
///   of 2003 says that one changed; reconstructed otherwise
public record PublishedRating(
    String council, String round, Profile profile, Stars stars, Certainty certainty) {}
