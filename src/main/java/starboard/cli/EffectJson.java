package starboard.cli;

import java.util.List;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.Touched;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.rating.Limit;

/// The effect of new values or other criteria on one council, for programs.
final class EffectJson {
  private EffectJson() {}

  static Fields of(Effect effect) {
    var fields =
        Fields.NONE
            .with("council", effect.council().name())
            .with("star_moves", effect.starMoves())
            .with("limits_before", keys(effect.before().limits()))
            .with("limits_after", keys(effect.after().limits()))
            .with("gained", keys(effect.gained()))
            .with("lifted", keys(effect.lifted()))
            .with(
                "judgements",
                new Items(effect.judgements().stream().<Value>map(EffectJson::of).toList()));
    if (effect.before().stars().isPresent())
      fields = fields.with("stars_before", effect.before().stars().get().count());
    if (effect.after().stars().isPresent())
      fields = fields.with("stars_after", effect.after().stars().get().count());
    return fields;
  }

  private static Fields of(Touched touched) {
    return Fields.NONE
        .with("judgement", touched.subject().word())
        .with("judged", touched.judged().word())
        .with("but_for_limits", touched.butForLimits().word())
        .with("counts_before", touched.countsBefore().word())
        .with("counts_after", touched.countsAfter().word())
        .with("above_its_limit", touched.above());
  }

  private static Items keys(List<Limit> limits) {
    return new Items(limits.stream().<Value>map(it -> new Text(it.key())).toList());
  }
}
