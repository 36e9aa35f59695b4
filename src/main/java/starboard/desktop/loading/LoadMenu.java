package starboard.desktop.loading;

import java.io.File;
import java.nio.file.Path;
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
    for (var kind : LoadKind.values()) {
      var item = new MenuItem("Load " + kind.title() + " …");
      item.setOnAction(_ -> round.get().ifPresent(it -> Loading.choose(office, it, kind)));
      getItems().add(item);
    }
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
