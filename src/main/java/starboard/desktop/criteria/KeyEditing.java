package starboard.desktop.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import starboard.application.KeyPreview;
import starboard.application.Outcome;
import starboard.application.StoreFault;
import starboard.casework.Command;
import starboard.casework.Criteria;
import starboard.casework.RoundFile;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FactList;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;

/// Changes the key indicators of the shown round, through the one path for every write.
final class KeyEditing implements KeysView.Acts {
  private final Office office;
  private final Supplier<Optional<RoundFile>> shown;
  private final Latest trying = new Latest();

  /// @param shown the round that is shown
  KeyEditing(Office office, Supplier<Optional<RoundFile>> shown) {
    this.office = office;
    this.shown = shown;
  }

  @Override
  public void open(KeyIndicator key, FactList facts) {
    office.dialogs().show(SetView.sheet(key.key() + "  " + key.title(), facts, key.origin()));
  }

  @Override
  public void edit(Optional<KeyIndicator> key) {
    shown
        .get()
        .ifPresent(round -> {
          var form =
              new KeyForm(
                  round,
                  key,
                  (tried, preview) -> preview(round, tried, preview),
                  (written, of) ->
                      set(round, with(round, key, written), of.sheet()::close, of::refuse));
          office.dialogs().show(form.sheet());
        });
  }

  @Override
  public void remove(KeyIndicator key) {
    var question =
        new Dialogs.Question(
            "Remove the key indicator %s?".formatted(key.key()),
            "Judgements are no longer limited by it. What the cases say of it is kept.",
            "Remove it",
            true);
    FxThread.deliver(
        office.dialogs().confirm(question),
        yes -> {
          if (yes) shown.get().ifPresent(it -> remove(it, key));
        },
        fault -> tell(words(fault)));
  }

  private void remove(RoundFile round, KeyIndicator key) {
    var left = new ArrayList<>(round.criteria().keys().list());
    left.remove(key);
    set(round, left, () -> {}, this::tell);
  }

  private static List<KeyIndicator> with(
      RoundFile round, Optional<KeyIndicator> before, KeyIndicator written) {
    var keys = new ArrayList<>(round.criteria().keys().list());
    int at = before.map(keys::indexOf).orElse(-1);
    if (at < 0) keys.add(written);
    else keys.set(at, written);
    return keys;
  }

  private void set(
      RoundFile round, List<KeyIndicator> keys, Runnable done, Consumer<String> refused) {
    var criteria =
        new Criteria(
            round.criteria().indicators(), new KeyIndicators(keys), round.criteria().standards());
    var outcome =
        office.workbench().commands().execute(new Command.SetCriteria(round.id(), criteria));
    office.saves().follow(outcome);
    FxThread.deliver(
        outcome,
        it -> {
          switch (it) {
            case Outcome.Done _ -> done.run();
            case Outcome.Refused(var refusal) -> refused.accept(refusal.words());
          }
        },
        fault -> refused.accept(words(fault)));
  }

  private void preview(RoundFile round, Optional<KeyIndicator> key, Label label) {
    if (key.isEmpty()) {
      trying.forget();
      label.setText("");
      return;
    }
    trying.await(
        office.workbench().queries().preview(round.id(), key.get()),
        it -> label.setText(it.map(KeyEditing::words).orElse("")),
        fault -> label.setText(words(fault)));
  }

  /// What a key indicator would do, in words.
  static String words(KeyPreview preview) {
    if (preview.told() == 0)
      return "Of no council it can be told whether it fails: there is no value to tell by.";
    return "%d of %s would fail it; %d %s above this limit, exemptions not looked at."
        .formatted(
            preview.failing(),
            preview.told() == 1 ? "1 council" : preview.told() + " councils",
            preview.above(),
            preview.above() == 1 ? "judgement is" : "judgements are");
  }

  private static String words(Throwable fault) {
    return fault instanceof StoreFault known ? known.sentence() : "What happened is in the log.";
  }

  private void tell(String why) {
    var _ = office.dialogs().tell("Not changed", why);
  }
}
