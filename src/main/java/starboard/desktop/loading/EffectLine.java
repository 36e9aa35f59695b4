package starboard.desktop.loading;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import starboard.application.Baseline;
import starboard.application.EffectList;
import starboard.application.Workbench;
import starboard.application.loading.Preview;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.EffectWords;
import starboard.casework.refresh.Touched;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;

/// Says what values or criteria that are about to be loaded do to judgements and stars; stays what
/// it was once they are loaded. Takes no room for a file of anything else.
final class EffectLine extends Label {
  /// The stars that are named; of more, the number is enough.
  private static final int NAMED = 5;

  /// The councils of which it is told what other criteria do to each.
  private static final int LISTED = 5;

  private final Workbench workbench;
  private final Latest asking = new Latest();

  EffectLine(Workbench workbench) {
    this.workbench = workbench;
    setId("load-effect");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add(Looks.QUIET);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  /// Works out the effect of a file.
  void ask(Preview preview) {
    forget();
    preview
        .baseline()
        .ifPresent(baseline ->
            asking.await(
                workbench.queries().effects(preview.round(), baseline),
                it -> setText(it.map(EffectLine::words).orElse("")),
                _ -> setText("The effect on judgements and stars could not be worked out.")));
  }

  /// Gives up what was asked.
  void forget() {
    asking.forget();
    setText("");
  }

  /// For example `Effect: 2 judgements above a limit, 1 less limited than before, 1 star moves
  /// (Barnet: …).`
  static String words(EffectList list) {
    var judgements = list.effects().stream().flatMap(it -> it.judgements().stream()).toList();
    long above = judgements.stream().filter(Touched::above).count();
    long freed = judgements.stream().filter(Touched::freed).count();
    var moves = list.effects().stream().filter(Effect::starMoves).toList();
    return "Effect: %d %s above a limit, %d less limited than before; %s.%s"
        .formatted(
            above, above == 1 ? "judgement" : "judgements", freed, stars(moves), where(list));
  }

  /// The screen that lists each tells of values, not of criteria.
  private static String where(EffectList list) {
    if (!(list.baseline() instanceof Baseline.OtherCriteria))
      return " Each stands in Refresh, under “Effect of the new indicators”.";
    var touching = list.touching();
    var more = touching.size() - LISTED;
    return touching.stream()
            .limit(LISTED)
            .map(it -> "\n" + EffectWords.line(it))
            .collect(Collectors.joining())
        + (more > 0 ? "\nand %d more councils".formatted(more) : "");
  }

  private static String stars(List<Effect> moves) {
    if (moves.isEmpty()) return "no star moves";
    var count = moves.size() == 1 ? "1 star moves" : moves.size() + " stars move";
    return moves.size() > NAMED
        ? count
        : moves.stream()
            .map(it -> it.council().name() + " " + EffectWords.star(it))
            .collect(Collectors.joining("; ", count + ": ", ""));
  }
}
