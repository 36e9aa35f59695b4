package starboard.rating;

/// One council's rating in the published record.
///
/// @param round the round it was published in, for example `2003-11`
/// @param certainty how sure the four judgements are: quoted for 2003, reconstructed for 2002
public record PublishedRating(
    String council, String round, Profile profile, Stars stars, Certainty certainty) {}
