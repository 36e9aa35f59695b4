package starboard.journal;

/// A value given to a field, and the entry that gave it.
public record Write<V>(Entry by, V value) {}
