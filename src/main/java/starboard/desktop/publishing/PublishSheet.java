package starboard.desktop.publishing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Sheet;

/// The form over the window that publishes a round: the folder, how far it is, and a way to stop.
public final class PublishSheet {
  private static final String ABOUT =
      "A folder with a site, the report and each council’s papers as PDF, a spreadsheet and data."
          + " It is made whole or not at all; an earlier publication in it is replaced.";

  private final Office office;
  private final PublishModel model;
  private final TextField folder = new TextField();
  private final Button choose = Nodes.button("Choose …", this::choose);
  private final ProgressBar bar = new ProgressBar(0);
  private final Label told = Nodes.wrapped("");
  private final Sheet sheet;
  private final Button leave;
  private final Button open;
  private final Button publish;

  private PublishSheet(Office office, RoundId round) {
    this.office = office;
    model = new PublishModel(office.workbench().queries(), office.press(), round);
    var label = new Label("Folder");
    label.setLabelFor(folder);
    folder.setId("publish-folder");
    folder.setAccessibleText("Folder");
    choose.setId("publish-choose");
    bar.setId("publish-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    told.setId("publish-told");
    var row = new HBox(folder, choose);
    row.getStyleClass().add("row");
    HBox.setHgrow(folder, Priority.ALWAYS);
    var form = new VBox(Nodes.wrapped(ABOUT, Looks.QUIET), label, row, bar, told);
    form.getStyleClass().add("publish-sheet");
    sheet = new Sheet("Publish round " + round, form);
    leave = sheet.button("Close", "", this::leave);
    open = sheet.button("Open the publication", "", this::open);
    open.setId("publish-open");
    publish = sheet.button("Publish", Looks.MAIN_BUTTON, () -> model.publish(folder.getText()));
    publish.setId("publish-go");
    folder.textProperty().subscribe((_, _) -> show(model.stateProperty().get()));
    model.stateProperty().subscribe(this::show);
    var _ = sheet.closed().thenRun(model::cancel);
  }

  /// Shows the form for a round.
  public static void show(Office office, RoundId round) {
    var it = new PublishSheet(office, round);
    office.dialogs().show(it.sheet);
    it.model.ask();
  }

  private void show(PublishState state) {
    var ready = state instanceof PublishState.Ready;
    var running = state instanceof PublishState.Running;
    folder.setDisable(!ready);
    choose.setDisable(!ready);
    publish.setDisable(!ready || folder.getText().isBlank());
    Nodes.present(publish, !(state instanceof PublishState.Done));
    Nodes.present(open, state instanceof PublishState.Done);
    leave.setText(running ? "Stop" : "Close");
    // The bar keeps its room, or the form would jump when it comes.
    bar.setVisible(running || state instanceof PublishState.Done);
    switch (state) {
      case PublishState.Asking _ -> tell("Reading the round …", 0);
      case PublishState.Refused(var why) -> tell("It cannot be published. " + why, 0);
      case PublishState.Ready(var words) ->
          tell(words.isEmpty() && folder.getText().isBlank() ? "Choose a folder." : words, 0);
      case PublishState.Running(int done, int all) ->
          tell("%d of %d files".formatted(done, all), (double) done / all);
      case PublishState.Done(var pack) ->
          tell("Published: %d files in %s".formatted(pack.files(), pack.folder()), 1);
    }
  }

  private void tell(String words, double share) {
    told.setText(words);
    bar.setProgress(share);
    bar.setAccessibleText(words);
  }

  private void choose() {
    FxThread.deliver(
        office.dialogs().folder("Where to publish"),
        it -> it.ifPresent(chosen -> folder.setText(chosen.resolve(model.name()).toString())),
        fault -> told.setText(Trouble.of(fault).words()));
  }

  /// Stops while it runs; else the form goes.
  private void leave() {
    if (model.stateProperty().get() instanceof PublishState.Running) model.cancel();
    else sheet.close();
  }

  private void open() {
    if (model.stateProperty().get() instanceof PublishState.Done(var pack))
      office.dialogs().open(pack.folder().resolve("index.html").toUri());
  }
}
