package starboard.desktop.kit;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.rating.Band;
import starboard.rating.Capacity;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Stars;

/// Every control of the kit in all its states, to look at.
final class Gallery {
  static final List<Band> BANDS =
      List.of(
          new Band(Stars.ZERO, 0, 5),
          new Band(Stars.ONE, 6, 9),
          new Band(Stars.TWO, 10, 13),
          new Band(Stars.THREE, 14, 18));

  private Gallery() {}

  static Parent judging() {
    var open = new GradePicker("children’s serving", Question.SERVING);
    open.setBeside(
        row(
            label("2003: Some", Looks.QUIET, Looks.SMALL),
            new ArrowMark(ArrowMark.Way.UP, "2003")));
    var chosen = picker("children’s capacity", Choice.of(Capacity.UNCERTAIN));
    var closed = new GradePicker("adults’ serving", Question.SERVING);
    closed.answerProperty().set(Choice.of(Serving.SOME));
    var reason = "A1 21.4 %, key threshold 20 %";
    closed.setClosed(Map.of(Serving.MOST, reason, Serving.YES, reason));
    var above = new GradePicker("adults’ serving above its limit", Question.SERVING);
    above.answerProperty().set(Choice.of(Serving.YES));
    above.setClosed(Map.of(Serving.MOST, reason, Serving.YES, reason));
    var not = picker("adults’ capacity", Choice.notEnoughEvidence());
    var tried = picker("capacity tried", Choice.of(Capacity.EXCELLENT));
    tried.tryOut(Choice.of(Capacity.PROMISING));
    var narrow = picker("capacity in little room", Choice.of(Capacity.PROMISING));
    narrow.setMaxWidth(200);
    var left =
        card(
            "Grades",
            label("Nothing chosen", Looks.SUBHEADING),
            open,
            label("Chosen", Looks.SUBHEADING),
            chosen,
            label("Two grades closed", Looks.SUBHEADING),
            closed,
            label("Chosen above its limit", Looks.SUBHEADING),
            above,
            label("Not enough evidence", Looks.SUBHEADING),
            not);
    var right =
        card(
            "Ruler",
            label("Two stars; 1\u00a0star and 3\u00a0stars before", Looks.SUBHEADING),
            ruler(Optional.of(range(10, 10)), earlier("2003", 9), earlier("2002", 14)),
            label("Incomplete", Looks.SUBHEADING),
            ruler(Optional.of(range(7, 10)), earlier("2003", 9), earlier("2002", 10)),
            label("Nothing judged, all at the end", Looks.SUBHEADING),
            ruler(Optional.empty(), earlier("2003", 18), earlier("2002", 18)),
            label("Tried", Looks.SUBHEADING),
            tried,
            label("In little room", Looks.SUBHEADING),
            narrow);
    return page(left, right, card("Stars", starRows()));
  }

  static Parent saying() {
    var notices =
        new VBox(
            new Notice(
                    Notice.Weight.INFO,
                    "This rule book is recovered from the published record, not quoted.")
                .dismissed(() -> {}),
            new Notice(Notice.Weight.WARN, "44 of the 136 pairs are not fixed by the record.")
                .with("Show them", () -> {}),
            new Notice(Notice.Weight.WHAT_IF, "What-if: nothing that you try here is recorded.")
                .with("Leave (Esc)", () -> {}),
            new Notice(
                    Notice.Weight.FAILURE,
                    "Nothing was saved: the disk is full. What you typed is still here.")
                .with("Try again", () -> {}));
    var saves = new VBox(save(new SaveState.Saving()), save(new SaveState.OnDisk(TIME)));
    saves.getChildren().add(save(new SaveState.DraftKept(TIME)));
    saves.getChildren().add(save(new SaveState.NotSaved("the disk is full")));
    var tags = new VBox();
    for (var tone : Tag.Tone.values())
      tags.getChildren().add(new Tag(tone, "settled " + tone.look()));
    tags.getChildren().add(new Tag(Tag.Tone.WARN, "closed by A1", Feather.LOCK));
    for (var box : List.of(notices, saves, tags)) box.getStyleClass().add("gallery-column");
    notices.setSpacing(8);
    saves.setSpacing(8);
    tags.setSpacing(8);
    var nav = new ToggleButton("Councils", Icons.of(Feather.LIST));
    nav.getStyleClass().setAll(Looks.NAVIGATION);
    nav.setSelected(true);
    var other = new ToggleButton("Results", Icons.of(Feather.BAR_CHART_2));
    other.getStyleClass().setAll(Looks.NAVIGATION);
    return page(
        card("Notices", notices, label("Saving", Looks.SUBHEADING), saves),
        card(
            "Empty",
            new EmptyState(
                    Feather.INBOX,
                    "No council matches",
                    "No council of this round has the filter’s region, type and star.")
                .with("Clear the filter", () -> {})),
        card("Tags", tags, label("Menu", Looks.SUBHEADING), nav, other));
  }

  static Parent asking() {
    var id =
        new FormRow("Round", new TextField("2004-11"), "A year and month, for example 2004-11.");
    var refused = new FormRow("Rule book", new TextField("recovered-2001"), "");
    refused.refuse(
        Optional.of(
            "There is no rule book recovered-2001; there are two: recovered-2002 and"
                + " poor-is-zero."));
    var box = new ComboBox<String>();
    box.getItems().addAll("All regions", "London");
    box.getSelectionModel().selectFirst();
    var region = new FormRow("Region", box, "");
    var date =
        new FormRow("Evidence cut-off", new DatePicker(), "Evidence received later is not shown.");
    var off = new TextField("not to be changed");
    off.setDisable(true);
    var filled = new SearchField("Search councils");
    filled.setText("Exampleshire");
    var main = button("Open the round", Looks.MAIN_BUTTON);
    var danger = button("Take it back", Looks.DANGER_BUTTON);
    var plain = button("Details", Looks.PLAIN_BUTTON);
    plain.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
    var prose = new ProseArea("Why this grade?", "Why this grade?");
    var written = new ProseArea("Rationale", "");
    written.setText(
        "Placement stability fell for the second year; the audit of case files shows gaps.");
    return page(
        card("Form", id, refused, region, date, new FormRow("Disabled", off, "")),
        card(
            "Fields",
            new SearchField("Search councils"),
            filled,
            prose,
            written,
            new CheckBox("Only councils whose star changed")),
        card(
            "Buttons and a table",
            row(main, danger),
            row(button("Cancel", "usual"), plain),
            table()));
  }

  private static TableView<Integer> table() {
    var table = new TableView<Integer>();
    table.setAccessibleText("Councils");
    var council = new TableColumn<Integer, String>("Council");
    council.setCellValueFactory(it -> new SimpleStringProperty("Council " + it.getValue()));
    var points = new TableColumn<Integer, String>("Points");
    points.getStyleClass().add(Looks.FIGURE);
    points.setCellValueFactory(it -> new SimpleStringProperty("" + it.getValue() * 7 % 19));
    table.getColumns().addAll(List.of(council, points));
    for (int i = 1; i <= 40; i++) table.getItems().add(i);
    table.getSelectionModel().select(2);
    return table;
  }

  private static final LocalTime TIME = LocalTime.of(10, 42, 7);

  private static Node starRows() {
    var rows = new VBox();
    rows.setSpacing(8);
    for (var stars : Stars.values())
      rows.getChildren().add(row(StarsNode.of(stars), label(stars.words(), Looks.QUIET)));
    for (var state :
        List.of(
            new StarsShown.Incomplete(Set.of(Stars.ONE, Stars.TWO)),
            new StarsShown.Incomplete(Set.of(Stars.ZERO, Stars.ONE, Stars.TWO, Stars.THREE)),
            new StarsShown.InConflict(),
            new StarsShown.NotYetRated()))
      rows.getChildren().add(row(new StarsNode(state), label(state.words(), Looks.QUIET)));
    var large = StarsNode.of(Stars.TWO);
    large.setStyle("-fx-font-size: 2.3em");
    var arrows = new HBox();
    arrows.setSpacing(10);
    for (var way : ArrowMark.Way.values()) arrows.getChildren().add(new ArrowMark(way, "2003"));
    rows.getChildren()
        .addAll(large, arrows, label("1111 points 0000", ""), label("0123456789", Looks.STRONG));
    return rows;
  }

  private static GradePicker picker(String name, Choice answer) {
    var picker = new GradePicker(name, Question.CAPACITY);
    picker.answerProperty().set(answer);
    return picker;
  }

  private static RulerReading.Range range(int low, int high) {
    return new RulerReading.Range(low, high);
  }

  private static RulerReading.Earlier earlier(String round, int points) {
    return new RulerReading.Earlier(round, points);
  }

  private static PointsRuler ruler(
      Optional<RulerReading.Range> now, RulerReading.Earlier... earlier) {
    return new PointsRuler(new RulerReading(BANDS, now, List.of(earlier)));
  }

  private static SaveState save(SaveState.State state) {
    var pill = new SaveState();
    pill.show(state);
    return pill;
  }

  private static Button button(String does, String look) {
    var button = new Button(does);
    button.getStyleClass().add(look);
    return button;
  }

  private static Label label(String text, String... looks) {
    var label = new Label(text);
    label.getStyleClass().addAll(looks);
    return label;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.setSpacing(8);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static VBox card(String title, Node... nodes) {
    var card = new VBox(label(title, Looks.HEADING));
    card.getChildren().addAll(nodes);
    card.getStyleClass().add(Looks.CARD);
    card.setSpacing(8);
    card.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(400);
    card.setMaxWidth(Double.MAX_VALUE);
    return card;
  }

  private static Parent page(Region... cards) {
    var page = new HBox(cards);
    page.getStyleClass().add(Looks.PAGE);
    page.setSpacing(12);
    page.setPadding(new Insets(14));
    return page;
  }
}
