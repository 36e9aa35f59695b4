package starboard.consistency.neighbours;

/// A council was given more than this one, which has the same or a better profile.
///
/// @param other the other council
/// @param here what this council was given less of, seen from the other
public record GivenMore(CaseProfile other, GivenLess here) {}
