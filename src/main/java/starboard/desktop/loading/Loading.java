package starboard.desktop.loading;

import java.nio.file.Path;
import java.util.List;
import starboard.application.loading.LoadKind;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;

/// Loads files into a round.
public final class Loading {
  private Loading() {}

  /// Shows the sheet over the window, for a file that the person is to choose.
  public static void choose(Office office, RoundId round, LoadKind kind) {
    show(office, new LoadModel(office.workbench(), office.files(), round, kind));
  }

  /// Shows the sheet for a file that was dropped on the window; what it holds is found out. Of
  /// several the first is read, and that is said.
  public static void dropped(Office office, RoundId round, List<Path> files) {
    var model = new LoadModel(office.workbench(), office.files(), round, LoadKind.VALUES);
    show(office, model);
    model.recognise(files);
  }

  private static void show(Office office, LoadModel model) {
    office.dialogs().show(new LoadSheet(office, model).sheet());
  }
}
