package starboard.application;

import java.util.List;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.refresh.Effect;

/// The effect of new values or other criteria on every council of a round.
///
/// @param loads the files of values that were loaded into it, the oldest first
/// @param values how many values the round has, with those about to be loaded
/// @param effects one a council, by name
public record EffectList(
    Round round,
    Baseline baseline,
    List<RoundFile.Loaded> loads,
    int values,
    List<Effect> effects) {
  public EffectList {
    loads = List.copyOf(loads);
    effects = List.copyOf(effects);
  }

  /// Those where a judgement is above its limit, or held by it less than before, or the star moves.
  public List<Effect> touching() {
    return effects.stream().filter(it -> it.starMoves() || !it.judgements().isEmpty()).toList();
  }

  /// Those where a limit came or went, a judgement is above its limit or the star moves.
  public List<Effect> moving() {
    return effects.stream()
        .filter(it -> it.limitsMove() || it.starMoves() || !it.judgements().isEmpty())
        .toList();
  }
}
