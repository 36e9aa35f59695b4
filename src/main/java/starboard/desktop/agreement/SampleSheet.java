package starboard.desktop.agreement;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import starboard.application.SecondSample;
import starboard.casework.Council;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.steps.AskSheet;
import starboard.desktop.steps.Doing;

/// Shows a sample that was drawn, and asks for all of it at once, or for nothing.
record SampleSheet(Office office, SecondSample sample) {
  void show() {
    int count = sample.asked().size();
    var about =
        count == 0
            ? "No case has its four judgements made or confirmed and nobody asked for a second one"
                + " yet."
            : "Each of these is asked for by an act of its own; all are asked, or none. Until both"
                + " judgements are in, neither inspector sees the other’s.";
    var sheet = new AskSheet(title(count), about).with(list());
    sheet.show(
        office.dialogs(),
        count == 0 ? "Close" : "Ask for " + cases(count),
        it -> {
          if (count == 0) it.close();
          else Doing.of(office).execute(sample.command(), it::close, it::refuse);
        });
  }

  private static String title(int count) {
    return count == 0 ? "No case to ask for" : "Ask for second judgements on " + cases(count);
  }

  private static String cases(int count) {
    return count == 1 ? "1 case" : count + " cases";
  }

  private GridPane list() {
    var grid = new GridPane();
    grid.getStyleClass().add("sample-list");
    for (var it : sample.asked()) row(grid, it.council(), it.inspector());
    for (var it : sample.left()) row(grid, it, "nobody: all who are ticked have judged it");
    return grid;
  }

  private static void row(GridPane grid, Council council, String who) {
    var name = new Label(council.name());
    name.getStyleClass().add(Looks.STRONG);
    name.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), name, Nodes.wrapped(who, Looks.QUIET));
  }
}
