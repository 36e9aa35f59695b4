package starboard.desktop.loading;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import starboard.application.Baseline;
import starboard.application.EffectList;
import starboard.application.Workbench;
import starboard.application.loading.Preview;
import starboard.casework.Command;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.EffectWords;
import starboard.casework.refresh.Touched;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;

/// Says what values that are about to be loaded do to judgements and stars; stays what it was once
/// they are loaded. Takes no room for a file of anything else.
final class EffectLine extends Label {
  /// The stars that are named; of more, the number is enough.
  private static final int NAMED = 5;

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
    if (preview.command() instanceof Command.LoadValues load)
      asking.await(
          workbench.queries().effects(load.round(), new Baseline.AboutToLoad(load.values())),
          it -> setText(it.map(EffectLine::words).orElse("")),
          _ -> setText("The effect on judgements and stars could not be worked out."));
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
    return "Effect: %d %s above a limit, %d less limited than before; %s. Each stands in Refresh,"
            .formatted(above, above == 1 ? "judgement" : "judgements", freed, stars(moves))
        + " under “Effect of the new indicators”.";
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
