package starboard.desktop.steps;

import java.util.function.Consumer;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.Command;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;

/// Does commands for a part of the window that says itself why one was refused. Whoever watches the
/// writes shows what has changed.
public record Doing(Workbench workbench, SaveLine saves) {

  public static Doing of(Office office) {
    return new Doing(office.workbench(), office.saves());
  }

  /// Does a command; the save line is told.
  ///
  /// @param done runs when it is on disk
  /// @param trouble is told why it is not
  public void execute(Command command, Runnable done, Consumer<Trouble> trouble) {
    var outcome = workbench.commands().execute(command);
    saves.follow(outcome);
    FxThread.deliver(
        outcome,
        it -> {
          switch (it) {
            case Outcome.Done _ -> done.run();
            case Outcome.Refused(var refusal) -> trouble.accept(Trouble.of(refusal));
          }
        },
        fault -> trouble.accept(Trouble.of(fault)));
  }
}
