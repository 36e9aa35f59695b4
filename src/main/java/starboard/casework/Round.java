package starboard.casework;

import starboard.journal.History;

/// One rating exercise: its terms and whether it has been published.
public record Round(RoundTerms terms, Phase phase) {

  /// How far a round is.
  public enum Phase {
    OPEN("open"),
    PUBLISHED("published");

    private final String word;

    Phase(String word) {
      this.word = word;
    }

    /// The word in tables and on screen.
    public String word() {
      return word;
    }
  }

  public RoundId id() {
    return terms.id();
  }

  public boolean published() {
    return phase == Phase.PUBLISHED;
  }

  /// Whether judgements carried over into it from an earlier round.
  public boolean refresh() {
    return terms.kind() == RoundTerms.Kind.REFRESH;
  }

  /// Whether it was made up to fill a store, so that nothing in it is about any council.
  public boolean invented() {
    return terms.source().equals(RoundTerms.INVENTED);
  }

  /// The round that the entries of its file add up to; a file in which no round was opened is
  /// refused with an [IllegalArgumentException].
  public static Round of(History history) {
    return RoundFile.of(history).round();
  }
}
