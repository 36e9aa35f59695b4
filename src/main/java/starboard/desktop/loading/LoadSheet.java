package starboard.desktop.loading;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.loading.LoadKind;
import starboard.application.loading.Preview;
import starboard.casework.Command;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs.FileKind;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.Sheet;

/// The sheet that loads a file into a round: a file is chosen or dropped, what it would do is
/// shown, and one button does it.
final class LoadSheet {
  private static final String CHOOSE = "Choose a file …";
  private static final FileKind FILES =
      new FileKind("Tables (CSV, XLSX)", List.of("csv", "xlsx", "txt"));

  private final Office office;
  private final LoadModel model;
  private final TextField sheetName = new TextField();
  private final FormRow sheetRow =
      new FormRow("Sheet of the workbook", sheetName, "Needed where several hold data.");
  private final EffectLine effect;
  private final VBox body = new VBox();
  private final VBox content = new VBox();
  private final Sheet sheet;
  private final Button close;
  private final Button effects;
  private final Button load;

  LoadSheet(Office office, LoadModel model) {
    this.office = office;
    this.model = model;
    effect = new EffectLine(office.workbench());
    content.getStyleClass().add("load-sheet");
    body.getStyleClass().add("body");
    VBox.setVgrow(body, Priority.ALWAYS);
    content.getChildren().addAll(head(), body);
    content.setOnDragOver(LoadSheet::dragged);
    content.setOnDragDropped(this::dropped);
    sheet = new Sheet("Load into round " + model.round(), content);
    close = sheet.button("Cancel", "", sheet::close);
    effects = sheet.button("See the effect", "", this::seeEffects);
    effects.managedProperty().bind(effects.visibleProperty());
    load = sheet.button("Load", Looks.MAIN_BUTTON, this::load);
    FxThread.deliver(sheet.closed(), _ -> leave(), _ -> leave());
    model.stateProperty().subscribe(this::show);
  }

  Sheet sheet() {
    return sheet;
  }

  private HBox head() {
    var kinds = new ComboBox<LoadKind>();
    kinds.setId("load-kind");
    kinds.getItems().setAll(LoadKind.values());
    kinds.setConverter(new Chosen<>(LoadSheet::title));
    kinds.valueProperty().bindBidirectional(model.kindProperty());
    sheetName.setId("load-sheet-name");
    sheetName.setOnAction(_ -> model.readSheet(sheetName.getText()));
    sheetRow.managedProperty().bind(sheetRow.visibleProperty());
    var choose = new Button(CHOOSE);
    choose.setId("choose-file");
    choose.setOnAction(_ -> choose());
    var head = new HBox(new FormRow("The file holds", kinds, ""), sheetRow, choose);
    head.getStyleClass().add("head");
    return head;
  }

  private static String title(LoadKind kind) {
    var words = kind.title();
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private void choose() {
    FxThread.deliver(
        office.dialogs().fileToOpen("Load " + model.kindProperty().get().title(), FILES),
        it -> it.ifPresent(model::read),
        _ -> {});
  }

  private static void dragged(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return;
    event.acceptTransferModes(TransferMode.COPY);
    event.consume();
  }

  private void dropped(DragEvent event) {
    var files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    model.recognise(files.stream().map(File::toPath).toList());
  }

  private void show(LoadState state) {
    sheetRow.setVisible(model.workbook().isPresent());
    switch (state) {
      case LoadState.Waiting() -> body(Optional.empty(), empty());
      case LoadState.Reading(var file) -> body(Optional.empty(), reading(file));
      case LoadState.Unreadable(var sentence) ->
          body(Optional.empty(), new Notice(Notice.Weight.WARN, sentence));
      case LoadState.Ready(var preview) -> ready(preview);
      case LoadState.Saving(var preview) ->
          body(
              Optional.empty(),
              bar("Loading " + preview.file()),
              effect,
              new PreviewView(preview, false));
      case LoadState.NotLoaded(var preview, var sentence) ->
          body(
              Optional.empty(),
              new Notice(Notice.Weight.FAILURE, "Nothing was loaded. " + sentence),
              new PreviewView(preview, false));
      case LoadState.Loaded(var preview) ->
          body(
              Optional.empty(),
              new Notice(Notice.Weight.INFO, "Loaded and on disk. This is what moved:"),
              effect,
              new PreviewView(preview, true));
    }
    load.setVisible(!(state instanceof LoadState.Loaded));
    load.setManaged(load.isVisible());
    effects.setVisible(
        state instanceof LoadState.Loaded(var preview)
            && preview.command() instanceof Command.LoadValues);
    close.setText(state instanceof LoadState.Loaded ? "Close" : "Cancel");
  }

  private void ready(Preview preview) {
    var hindrance = preview.hindrance();
    if (hindrance.isEmpty()) {
      effect.ask(preview);
      body(Optional.of(preview), effect, new PreviewView(preview, false));
    } else
      body(
          Optional.empty(),
          new Notice(Notice.Weight.WARN, hindrance.get()),
          new PreviewView(preview, false));
    load.setAccessibleHelp(hindrance.orElse(""));
  }

  /// Shows parts below the head.
  ///
  /// @param loadable what the button would load; empty where it can load nothing
  private void body(Optional<Preview> loadable, Node... parts) {
    body.getChildren().setAll(parts);
    if (model.leftOut() > 0)
      body.getChildren()
          .addFirst(
              new Notice(
                  Notice.Weight.INFO,
                  "Several files were dropped; the first is read. Drop the others one by one."));
    VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
    load.setDisable(loadable.isEmpty());
    load.setText(
        loadable.map(it -> "Load " + it.kind().counted(it.changes().size())).orElse("Load"));
  }

  private EmptyState empty() {
    return new EmptyState(
        Feather.DOWNLOAD,
        "No file chosen yet",
        "Choose a file or drop one here. Nothing is loaded before you have seen what it would do.");
  }

  private Node reading(String file) {
    var stop = new Button("Stop reading");
    stop.setOnAction(_ -> model.cancel());
    var box = new VBox(bar("Reading " + file), stop);
    box.getStyleClass().add("reading");
    return box;
  }

  private static Node bar(String words) {
    var bar = new ProgressBar();
    bar.setAccessibleText(words);
    bar.setMaxWidth(Double.MAX_VALUE);
    var label = new Label(words);
    label.setWrapText(true);
    var box = new VBox(label, bar);
    box.getStyleClass().add("bar");
    return box;
  }

  /// The sheet goes, or it would lie over what is to be seen.
  private void seeEffects() {
    sheet.close();
    office.navigator().effects(model.round());
  }

  private void leave() {
    model.cancel();
    effect.forget();
  }

  private void load() {
    model.load().ifPresent(office.saves()::follow);
  }
}
