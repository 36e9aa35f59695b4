package starboard.desktop.criteria;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.RoundFile;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.EmptyState;

/// The files whose values were loaded into a round, the newest first.
final class LoadsView extends VBox {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

  private final WordTable<RoundFile.Loaded> table;

  LoadsView(ZoneId zone) {
    getStyleClass().add("part");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    table =
        new WordTable<RoundFile.Loaded>("Files", em, it -> it.load().source(), _ -> {})
            .column(
                "When",
                10,
                it -> WHEN.format(LocalDateTime.ofInstant(it.entry().at(), zone)),
                Comparator.comparing(it -> it.entry().at()))
            .column("File", 18, it -> it.load().source())
            .column(
                "Values",
                5,
                it -> Integer.toString(it.load().values()),
                Comparator.comparingInt(it -> it.load().values()))
            .column(
                "Changed",
                5,
                it -> Integer.toString(it.load().changed()),
                Comparator.comparingInt(it -> it.load().changed()))
            .column("Loaded by", 14, LoadsView::who)
            .column("SHA-256", 12, it -> it.load().hash().substring(0, 16) + "…");
    table.setId("loads");
    table.setPlaceholder(
        new EmptyState(
            Feather.FILE_TEXT,
            "No file was loaded",
            "Each file of values that is loaded into the round will stand here."));
    setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(em, table);
  }

  void show(List<RoundFile.Loaded> loads) {
    table.show(loads.reversed());
  }

  private static String who(RoundFile.Loaded it) {
    return it.entry().author().person() + ", " + it.entry().author().role();
  }
}
