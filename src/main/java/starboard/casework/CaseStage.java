package starboard.casework;

import starboard.casework.determination.CaseStep;
import starboard.rating.Rating;

/// How far a case is.
public enum CaseStage {
  NOT_STARTED("not started"),
  TO_CONFIRM("to confirm"),
  IN_PREPARATION("in preparation"),
  PROVISIONAL("provisional"),
  IN_CONFLICT("in conflict"),
  MODERATION("in moderation"),
  WITH_COUNCIL("with the council"),
  READY("ready"),
  DETERMINED("determined"),
  PUBLISHED("published");

  private final String word;

  CaseStage(String word) {
    this.word = word;
  }

  /// The word in lists and filters.
  public String word() {
    return word;
  }

  /// The stage of a case that has come to a step: from moderation on the step itself says how far
  /// it is. A case in conflict is in conflict until it is determined.
  public CaseStage at(CaseStep step) {
    if (this == PUBLISHED) return this;
    return switch (step) {
      case PREPARATION, PROVISIONAL -> this;
      case MODERATION -> this == IN_CONFLICT ? this : MODERATION;
      case WITH_COUNCIL -> this == IN_CONFLICT ? this : WITH_COUNCIL;
      case READY -> this == IN_CONFLICT ? this : READY;
      case DETERMINED -> DETERMINED;
      case PUBLISHED -> PUBLISHED;
    };
  }

  /// The stage of a case of a round, by its star.
  ///
  /// @param begun whether anything was said on any of its judgements
  /// @param toConfirm whether a judgement was carried over and is neither confirmed nor changed yet
  public static CaseStage of(Round round, StarState star, boolean begun, boolean toConfirm) {
    if (round.published()) return PUBLISHED;
    if (toConfirm && !(star instanceof StarState.InConflict)) return TO_CONFIRM;
    return switch (star) {
      case StarState.InConflict _ -> IN_CONFLICT;
      case StarState.Rated(Rating.Starred _) -> PROVISIONAL;
      case StarState.Rated(Rating.Incomplete _) -> IN_PREPARATION;
      case StarState.Rated(Rating.NotYetRated _) -> begun ? IN_PREPARATION : NOT_STARTED;
    };
  }
}
