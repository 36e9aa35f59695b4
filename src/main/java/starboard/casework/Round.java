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

  /// The round that the entries of its file add up to; a file in which no round was opened is
  /// refused with an [IllegalArgumentException].
  public static Round of(History history) {
    RoundTerms terms = null;
    var phase = Phase.OPEN;
    for (var entry : history.entries()) {
      switch (ActCodec.roundAct(entry.act())) {
        case Act.RoundOpened(var opened) -> terms = opened;
        case Act.RoundPublished(var _) -> phase = Phase.PUBLISHED;
      }
    }
    if (terms == null)
      throw new IllegalArgumentException("no round was opened in " + history.file().text());
    return new Round(terms, phase);
  }
}
