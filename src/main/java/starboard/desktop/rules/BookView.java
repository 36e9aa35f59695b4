package starboard.desktop.rules;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.frame.Certainties;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.Tag;
import starboard.rating.Band;
import starboard.rating.Grade;
import starboard.rating.Part;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Question;
import starboard.rating.Service;

/// What a rule book says, part by part, each with its source and certainty.
final class BookView extends VBox {
  private final ProvedRuleBook proved;

  BookView(ProvedRuleBook proved) {
    this.proved = proved;
    getStyleClass().add("book-view");
    var book = proved.book();
    var title = new Label(book.title());
    title.getStyleClass().add(Looks.TITLE);
    title.setWrapText(true);
    var tags =
        new FlowPane(
            new Tag(Tag.Tone.GOOD, "proved", Feather.CHECK),
            Certainties.tag(Certainties.leastSure(book)),
            quiet("In force from " + Dates.words(book.inForce()) + " · " + book.id()));
    tags.getStyleClass().add("tags");
    getChildren().addAll(title, tags, wrapped(book.note()));
    var left = new VBox(points(), rules());
    var right = new VBox(bands(), examples());
    var columns = new HBox(left, right);
    columns.getStyleClass().add("columns");
    for (var column : columns.getChildren()) {
      column.getStyleClass().add("column");
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    getChildren().add(columns);
  }

  private Node points() {
    var book = proved.book();
    var card = card("Points");
    for (var question : Question.values()) {
      var line = new FlowPane(strong(question.title()));
      line.getStyleClass().add("grades");
      for (var grade : Grade.of(question))
        line.getChildren().add(new Label(grade.word() + " " + pointsOf(grade)));
      card.getChildren().add(line);
    }
    card.getChildren().add(source(book.points()));
    var weights =
        Arrays.stream(Service.values())
            .map(it -> it.title() + " × " + book.weights().value().getOrDefault(it, 1))
            .collect(Collectors.joining(",  "));
    card.getChildren().addAll(strong("Weights: " + weights), source(book.weights()));
    return card;
  }

  private int pointsOf(Grade grade) {
    return proved.book().points().value().getOrDefault(grade, 0);
  }

  private Node bands() {
    var card = card("Stars by points");
    var same =
        proved.book().bands().stream().map(Part::source).distinct().count() == 1;
    for (var band : proved.book().bands()) {
      card.getChildren().add(band(band.value()));
      if (!same) card.getChildren().add(source(band));
    }
    if (same) card.getChildren().add(source(proved.book().bands().getFirst()));
    return card;
  }

  private static Node band(Band band) {
    var line = new HBox(StarsNode.of(band.stars()), new Label(band.from() + " to " + band.to() + " points"));
    line.getStyleClass().add("band-line");
    return line;
  }

  private Node rules() {
    var card = card("Limiting rules");
    if (proved.book().limitingRules().isEmpty()) card.getChildren().add(quiet("None."));
    for (var rule : proved.book().limitingRules()) {
      var value = rule.value();
      card.getChildren()
          .addAll(
              wrapped(value.name() + ": " + value.stars().words() + " whatever the total"),
              source(rule));
    }
    return card;
  }

  private Node examples() {
    var card = card("Worked examples that it reproduces");
    for (var example : proved.book().examples()) {
      var value = example.value();
      var line = new HBox(StarsNode.of(value.stars()), wrapped(value.name() + ": " + value.profile()));
      line.getStyleClass().add("band-line");
      card.getChildren().add(line);
    }
    proved.book().examples().stream()
        .collect(Collectors.toMap(Part::source, it -> it, (one, _) -> one, java.util.LinkedHashMap::new))
        .values()
        .forEach(it -> card.getChildren().add(source(it)));
    return card;
  }

  private static Node source(Part<?> part) {
    var words = quiet(part.source());
    words.getStyleClass().add(Looks.SMALL);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    var tag = Certainties.tag(part.certainty());
    tag.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(tag, words);
    line.getStyleClass().add("source");
    return line;
  }

  private static VBox card(String title) {
    var heading = new Label(title);
    heading.getStyleClass().add(Looks.HEADING);
    var card = new VBox(heading);
    card.getStyleClass().add(Looks.CARD);
    return card;
  }

  private static Label strong(String text) {
    var label = new Label(text);
    label.getStyleClass().add(Looks.STRONG);
    return label;
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().add(Looks.QUIET);
    return label;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
