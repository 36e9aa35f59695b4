package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.casework.CouncilId;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Tag;
import starboard.results.chart.Behind;
import starboard.results.commentary.Remark;
import starboard.results.commentary.Verdict;

/// One sentence of the commentary, or one verdict on a typed one, with the councils to be opened.
final class VerdictLine {
  private VerdictLine() {}

  /// A computed sentence; each number in it opens its councils.
  static Node of(Remark remark, Consumer<Behind> open) {
    var numbers = new FlowPane();
    numbers.getStyleClass().add("numbers");
    for (var it : remark.numbers())
      numbers.getChildren().add(councils(it.what() + ": " + it.count(), it.councils(), open));
    var words = new VBox(Nodes.wrapped(remark.sentence()), numbers);
    words.getStyleClass().add("words");
    Nodes.present(numbers, !remark.numbers().isEmpty());
    return line(new Tag(Tag.Tone.NEUTRAL, "¶ " + remark.paragraph()), words);
  }

  /// What the data says to a claim.
  static Node of(Verdict verdict, Consumer<Behind> open) {
    var words = new VBox(Nodes.wrapped(quoted(verdict)));
    words.getStyleClass().add("words");
    return switch (verdict) {
      case Verdict.Agrees it -> {
        words.getChildren().add(Nodes.wrapped("The data: " + it.is(), Looks.QUIET));
        yield line(new Tag(Tag.Tone.GOOD, "agrees"), words);
      }
      case Verdict.Disagrees it -> {
        words
            .getChildren()
            .add(
                Nodes.wrapped(
                    "It says %s; the data: %s".formatted(it.said(), it.is()), Looks.STRONG));
        if (!it.councils().isEmpty())
          words
              .getChildren()
              .add(new FlowPane(councils("Show " + it.councils().size(), it.councils(), open)));
        yield line(new Tag(Tag.Tone.BAD, "disagrees"), words);
      }
      case Verdict.NotUnderstood _ -> line(new Tag(Tag.Tone.NEUTRAL, "not checked"), words);
    };
  }

  private static String quoted(Verdict verdict) {
    var paragraph = verdict.paragraph().map(it -> "¶ " + it + " ").orElse("");
    return "%s“%s”".formatted(paragraph, verdict.words());
  }

  private static Node councils(String does, List<CouncilId> councils, Consumer<Behind> open) {
    var button = Nodes.small(does, () -> open.accept(new Behind(does, councils)));
    Nodes.allow(
        button, councils.isEmpty() ? Optional.of("No council is behind it.") : Optional.empty());
    return button;
  }

  private static Node line(Tag tag, VBox words) {
    tag.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(tag, words);
    line.getStyleClass().add("verdict");
    return line;
  }
}
