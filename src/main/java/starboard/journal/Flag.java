package starboard.journal;

/// Yes or no.
public record Flag(boolean set) implements Value {}
