package starboard.desktop.refresh;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.ChangeList;
import starboard.casework.refresh.Changes;
import starboard.casework.refresh.StarMove;
import starboard.desktop.frame.Columns;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.rating.Arrow;
import starboard.rating.Stars;

/// The running count of changes of stars, by direction, region and type.
final class ChangesView extends VBox {

  ChangesView() {
    getStyleClass().add("refresh-part");
    setVgrow(this, Priority.ALWAYS);
  }

  void show(ChangeList list) {
    var from = list.round().terms().from();
    if (from.isEmpty()) {
      getChildren()
          .setAll(
              empty(
                  "No round before this one",
                  "Changes are counted since the last round, and this round was opened from no"
                      + " other."));
      return;
    }
    var changes = list.changes();
    if (changes.all().open() == changes.all().councils()) {
      getChildren()
          .setAll(
              empty(
                  "Nothing changed yet",
                  "No council of this round is rated yet. Changes are counted as soon as all four"
                      + " judgements of a council stand. "
                      + Changes.EXPECTATION));
      return;
    }
    getChildren()
        .setAll(head(changes), legend(), new Columns(26, regions(changes), types(changes)));
  }

  private static Node empty(String title, String text) {
    var state = new EmptyState(Feather.SHUFFLE, title, text);
    setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private static Node head(Changes changes) {
    var card = new VBox();
    card.getStyleClass().addAll(Looks.CARD, "changes-head");
    var sentence = text(changes.sentence());
    sentence.getStyleClass().add(Looks.HEADING);
    card.getChildren().add(sentence);
    if (!changes.toConfirmSentence().isEmpty())
      card.getChildren().add(text(changes.toConfirmSentence()));
    card.getChildren().add(new ChangeBar(changes.all()));
    var moved = moved(changes.moves());
    if (!moved.isEmpty()) card.getChildren().add(text(moved));
    var expected = text(Changes.EXPECTATION);
    expected.getStyleClass().add(Looks.QUIET);
    card.getChildren().add(expected);
    return card;
  }

  /// The councils that moved, as long as they are few.
  private static String moved(List<StarMove> moves) {
    var moved = moves.stream().filter(it -> it.arrow() != Arrow.NONE).toList();
    if (moved.size() > 20) return "";
    return moved.stream().map(ChangesView::words).collect(Collectors.joining("; "));
  }

  private static String words(StarMove move) {
    return "%s, %s to %s%s"
        .formatted(
            move.council().name(),
            move.before().map(Stars::words).orElse(""),
            move.after().map(Stars::words).orElse(""),
            move.toConfirm() ? " (to confirm)" : "");
  }

  private static Node legend() {
    var legend = new FlowPane();
    legend.getStyleClass().add("change-legend");
    for (var kind : ChangeBar.Kind.values()) {
      var swatch = new Region();
      swatch.getStyleClass().addAll("swatch", kind.look());
      var label = new Label(kind.words(), swatch);
      label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
      legend.getChildren().add(label);
    }
    return legend;
  }

  private static Region regions(Changes changes) {
    return new ChangeCard(
        "By region",
        changes.byRegion().entrySet().stream()
            .map(it -> new ChangeCard.Line(it.getKey().title(), it.getValue()))
            .toList());
  }

  private static Region types(Changes changes) {
    return new ChangeCard(
        "By type",
        changes.byType().entrySet().stream()
            .map(it -> new ChangeCard.Line(it.getKey().title(), it.getValue()))
            .toList());
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
