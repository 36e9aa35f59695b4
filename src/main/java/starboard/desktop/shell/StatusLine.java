package starboard.desktop.shell;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import starboard.desktop.frame.Certainties;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Theme;
import starboard.rating.ProvedRuleBook;

/// The line along the foot: where the store lies, the rounds, the rule book, drafts, text size.
final class StatusLine extends HBox {
  private final WindowModel model;
  private final Label rounds = label();
  private final Label rules = label();
  private final Hyperlink drafts = new Hyperlink();

  /// @param openDrafts shows what was typed and not recorded
  StatusLine(WindowModel model, String store, Theme theme, Runnable openDrafts) {
    this.model = model;
    getStyleClass().addAll(Looks.BAR, "foot");
    var place = label();
    place.setText("Store: " + atHome(store));
    place.setTooltip(new Tooltip(store));
    place.setMinWidth(0);
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var zoom = label();
    zoom.textProperty().bind(theme.zoomProperty().asString("%d %%"));
    zoom.setId("text-size");
    zoom.setMinWidth(USE_PREF_SIZE);
    rounds.setMinWidth(USE_PREF_SIZE);
    rules.setMinWidth(0);
    rules.setMaxWidth(Double.MAX_VALUE);
    drafts.setId("drafts");
    drafts.getStyleClass().add(Looks.SMALL);
    drafts.setMinWidth(USE_PREF_SIZE);
    drafts.setOnAction(_ -> {
      drafts.setVisited(false);
      openDrafts.run();
    });
    drafts.managedProperty().bind(drafts.visibleProperty());
    getChildren().addAll(place, rounds, rules, drafts, gap, zoom);
    model.roundsProperty().subscribe(_ -> fill());
    model.chosenProperty().subscribe(_ -> fill());
    model.draftsProperty().subscribe(_ -> fill());
  }

  private void fill() {
    rounds.setText(model.roundWords());
    rules.setText(model.ruleBook().map(StatusLine::words).orElse(""));
    int open = model.draftsProperty().get().size();
    drafts.setText(open + (open == 1 ? " text" : " texts") + " typed and not recorded");
    drafts.setVisible(open > 0);
  }

  /// For example `Rule book: Recovered rule of 2002 (recovered, proved)`.
  private static String words(ProvedRuleBook rules) {
    return "Rule book: %s (%s, proved)"
        .formatted(rules.book().title(), Certainties.leastSure(rules.book()).word());
  }

  private static String atHome(String place) {
    var home = System.getProperty("user.home", "");
    return !home.isEmpty() && place.startsWith(home + "/")
        ? "~" + place.substring(home.length())
        : place;
  }

  private static Label label() {
    var label = new Label();
    label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    return label;
  }
}
