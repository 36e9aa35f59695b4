package starboard.desktop.loading;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.loading.LoadKind;
import starboard.casework.Doing;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Icons;

/// The menu that loads a file into the round that is shown.
public final class LoadMenu extends MenuButton {
  private final Office office;
  private final Supplier<Optional<RoundId>> round;

  /// @param round the round that is shown, asked when something is chosen
  public LoadMenu(Office office, Supplier<Optional<RoundId>> round) {
    super("Load …", Icons.of(Feather.UPLOAD));
    this.office = office;
    this.round = round;
    setId("load");
    setMinWidth(Region.USE_PREF_SIZE);
    setOnShowing(_ -> fill());
    fill();
  }

  private void fill() {
    getItems().setAll(Arrays.stream(LoadKind.values()).map(this::item).toList());
  }

  /// What the person may not load is greyed, with the reason below it.
  private MenuItem item(LoadKind kind) {
    var item = new MenuItem("Load " + kind.title() + " …");
    item.setOnAction(_ -> round.get().ifPresent(it -> Loading.choose(office, it, kind)));
    doing(kind)
        .refuse(office.workbench().person().get())
        .ifPresent(refusal -> {
          item.setDisable(true);
          item.setText(item.getText() + "\n" + refusal.sentence());
        });
    return item;
  }

  private static Doing doing(LoadKind kind) {
    return switch (kind) {
      case VALUES, CRITERIA -> Doing.VALUING;
      case EVIDENCE -> Doing.RECORDING;
      case JUDGEMENTS -> Doing.JUDGING;
    };
  }

  /// Loads files that were dropped.
  public void take(List<Path> files) {
    round.get().ifPresent(it -> Loading.dropped(office, it, files));
  }

  /// Has files that are dropped on a node loaded too.
  public void takeDropsOn(Node node) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
          event.consume();
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
          event.setDropCompleted(true);
          event.consume();
        });
  }
}
