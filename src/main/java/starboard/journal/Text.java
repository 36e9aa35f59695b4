package starboard.journal;

/// Text, kept exactly as it was typed.
public record Text(String text) implements Value {}
