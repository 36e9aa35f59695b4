package starboard.search;

/// A word of a text: as it is compared, and where it stands.
///
/// @param folded as [Folding] writes it, never empty
/// @param from where it starts in the text, in characters
/// @param to where it ends in the text, after its last character
record Word(String folded, int from, int to) {}
