package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.desktop.frame.Chosen;
import starboard.results.Results;

/// Beside which earlier round the results are shown; at first the one from which the round was
/// opened.
final class BesideChoice extends ComboBox<RoundId> {
  private Optional<RoundId> chosen = Optional.empty();
  private boolean filling;

  /// @param choose runs when the person chooses another
  BesideChoice(Runnable choose) {
    setId("results-beside");
    setAccessibleText("Beside which earlier round");
    setPromptText("no earlier round");
    setConverter(new Chosen<>((RoundId it) -> "beside " + it));
    valueProperty()
        .subscribe((_, it) -> {
          if (filling || it == null) return;
          chosen = Optional.of(it);
          choose.run();
        });
  }

  /// Another round is shown: the choice is its own again.
  void startAnew() {
    chosen = Optional.empty();
  }

  /// What the person chose, or empty.
  Optional<RoundId> chosen() {
    return chosen;
  }

  /// Offers the rounds that are older than the shown one.
  ///
  /// @param rounds the newest first
  void show(Results results, List<Round> rounds) {
    filling = true;
    var now = results.now().round().id();
    var older = rounds.stream().map(Round::id).dropWhile(it -> !it.equals(now)).skip(1).toList();
    getItems().setAll(older);
    setValue(results.before().map(it -> it.round().id()).orElse(null));
    setDisable(older.isEmpty());
    filling = false;
  }
}
