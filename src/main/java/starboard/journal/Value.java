package starboard.journal;

/// A part of what an entry says: text, a whole number, a flag, a list, or named fields.
///
/// There is no null (a field that is not said is left out) and there are no fractions (two programs
/// may print the same fraction differently, and the hash would not hold).
public sealed interface Value permits Text, Whole, Flag, Items, Fields {}
