package starboard.desktop.judging;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;

/// Sends commands on the case that is shown, and brings the answers back while it still is. The
/// save line hears of all of them, also when the person has gone on to another case.
final class Acting {
  private final Workbench workbench;
  private final SaveLine saves;
  private final CaseModel model;
  private final Runnable afterwards;
  private int underWay;

  /// @param afterwards runs after each command that was answered
  Acting(Workbench workbench, SaveLine saves, CaseModel model, Runnable afterwards) {
    this.workbench = workbench;
    this.saves = saves;
    this.model = model;
    this.afterwards = afterwards;
  }

  Workbench workbench() {
    return workbench;
  }

  SaveLine saves() {
    return saves;
  }

  /// The case that is shown and can be written to; empty while it is shown as it stood on a day.
  Optional<CaseId> shown() {
    return model.viewProperty().get().filter(_ -> !model.isAsAt()).map(it -> it.state().id());
  }

  /// Whether a command has not been answered yet.
  boolean isUnderWay() {
    return underWay > 0;
  }

  void execute(Command.OnCase command, Consumer<Outcome.Done> done, Consumer<Trouble> trouble) {
    var outcome = workbench.commands().execute(command);
    saves.follow(outcome);
    underWay++;
    FxThread.deliver(
        outcome,
        it -> {
          underWay--;
          if (isShown(command.id())) tell(it, done, trouble);
        },
        it -> {
          underWay--;
          if (isShown(command.id())) trouble.accept(Trouble.of(it));
        });
  }

  /// Brings an answer back while the case is still shown.
  <T> void follow(CaseId id, CompletionStage<T> work, Consumer<T> then, Consumer<Trouble> trouble) {
    FxThread.deliver(
        work,
        it -> {
          if (isShown(id)) then.accept(it);
        },
        it -> {
          if (isShown(id)) trouble.accept(Trouble.of(it));
        });
  }

  private void tell(Outcome outcome, Consumer<Outcome.Done> done, Consumer<Trouble> trouble) {
    switch (outcome) {
      case Outcome.Done saved -> done.accept(saved);
      case Outcome.Refused(var refusal) -> trouble.accept(Trouble.of(refusal));
    }
    afterwards.run();
  }

  private boolean isShown(CaseId id) {
    return shown().filter(id::equals).isPresent();
  }
}
