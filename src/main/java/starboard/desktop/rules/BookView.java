package starboard.desktop.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Certainties;
import starboard.desktop.frame.Columns;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.StarsNode;
import starboard.rating.Band;
import starboard.rating.Certainty;
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
    var left = new VBox(points(), rules());
    var right = new VBox(bands(), examples());
    for (var column : List.of(left, right)) column.getStyleClass().add("column");
    getChildren().add(new Columns(28, left, right));
  }

  private Node points() {
    var book = proved.book();
    var card = card("Points");
    for (var question : Question.values()) {
      var grades = new FlowPane();
      grades.getStyleClass().add("grades");
      for (var grade : Grade.of(question))
        grades.getChildren().add(new Label(grade.word() + "\u2002" + pointsOf(grade)));
      card.getChildren().addAll(strong(question.title()), grades);
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
    var sources = Sources.of(proved.book().bands());
    for (var band : proved.book().bands()) {
      var own = sources.own(band);
      card.getChildren().add(band(band.value(), own));
    }
    if (!sources.shared().isEmpty())
      card.getChildren()
          .add(source(sources.shared(), proved.book().bands().getFirst().certainty()));
    return card;
  }

  private static Node band(Band band, String own) {
    var points = new Label(band.from() + " to " + band.to() + " points");
    points.setMinWidth(USE_PREF_SIZE);
    var words = quiet(own);
    words.getStyleClass().add(Looks.SMALL);
    words.setWrapText(true);
    var line = new HBox(StarsNode.of(band.stars()), points, words);
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
      var line =
          new HBox(StarsNode.of(value.stars()), wrapped(value.name() + ": " + value.profile()));
      line.getStyleClass().add("band-line");
      card.getChildren().add(line);
    }
    proved.book().examples().stream()
        .collect(
            Collectors.toMap(Part::source, it -> it, (one, _) -> one, java.util.LinkedHashMap::new))
        .values()
        .forEach(it -> card.getChildren().add(source(it)));
    return card;
  }

  private static Node source(Part<?> part) {
    return source(part.source(), part.certainty());
  }

  private static Node source(String text, Certainty certainty) {
    var words = quiet(text);
    words.getStyleClass().add(Looks.SMALL);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    var tag = Certainties.tag(certainty);
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
