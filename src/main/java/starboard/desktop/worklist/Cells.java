package starboard.desktop.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseRow;
import starboard.application.Worklist;
import starboard.casework.CaseStage;
import starboard.casework.StarState;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.StarsShown;
import starboard.desktop.kit.Tag;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Rating;
import starboard.rating.Subject;

/// The cells of the worklist. Each makes its nodes once and only changes what they show.
final class Cells {
  private static final PseudoClass RECONSTRUCTED = PseudoClass.getPseudoClass("reconstructed");
  private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
  private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
  private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

  private Cells() {}

  /// The sign of a mark on a judgement.
  static Feather sign(Mark mark) {
    return switch (mark) {
      case ABOVE_LIMIT -> Feather.ALERT_TRIANGLE;
      case CARRIED -> Feather.CLOCK;
      case EXEMPT -> Feather.UNLOCK;
      case DRAFTS -> Feather.EDIT_3;
      case TO_WEIGH -> Feather.INBOX;
    };
  }

  static TableCell<Worklist.Row, Worklist.Row> of(WorklistColumn column) {
    return switch (column) {
      case COUNCIL -> new Named(column);
      case TYPE, REGION -> new Words(column);
      case LAST -> new Star(column, true);
      case STAR -> new Star(column, false);
      case CHILDREN_SERVING, CHILDREN_CAPACITY, ADULTS_SERVING, ADULTS_CAPACITY ->
          new Judged(column);
      case STATE -> new Stage(column);
    };
  }

  /// What all have in common: an empty cell shows and says nothing.
  private abstract static class Cell extends TableCell<Worklist.Row, Worklist.Row> {
    private final WorklistColumn column;

    Cell(WorklistColumn column) {
      this.column = column;
      getStyleClass().add(column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    abstract void show(Optional<Worklist.Row> row);

    @Override
    protected void updateItem(Worklist.Row item, boolean empty) {
      super.updateItem(item, empty);
      var row = empty ? Optional.<Worklist.Row>empty() : Optional.ofNullable(item);
      setAccessibleText(row.map(column::told).orElse(null));
      show(row);
    }
  }

  private static final class Words extends Cell {
    private final WorklistColumn column;

    Words(WorklistColumn column) {
      super(column);
      this.column = column;
    }

    @Override
    void show(Optional<Worklist.Row> row) {
      setText(row.map(column::words).orElse(null));
    }
  }

  /// The council, with a pencil where something was typed on its case and not recorded.
  private static final class Named extends Cell {
    private final Text pencil = Icons.of(Feather.EDIT_3);

    Named(WorklistColumn column) {
      super(column);
      setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    void show(Optional<Worklist.Row> row) {
      setText(row.map(it -> it.council().name()).orElse(null));
      setGraphic(row.filter(Mark.DRAFTS::on).isPresent() ? pencil : null);
    }
  }

  private static final class Judged extends Cell {
    private static final Tooltip WORKED_BACK =
        new Tooltip(
            "Reconstructed: worked back from the arrows printed in 2003; another grade may fit.");
    private final Subject subject;
    private final Text icon = Icons.of(Feather.ALERT_TRIANGLE);
    private final Tooltip marks = new Tooltip();

    Judged(WorklistColumn column) {
      super(column);
      subject = column.subject().orElseThrow();
      setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    void show(Optional<Worklist.Row> row) {
      var judgement = row.map(it -> it.judgements().get(subject.ordinal()));
      var worked = judgement.filter(WorklistColumn::isReconstructed).isPresent();
      setText(judgement.map(it -> (worked ? "~\u2009" : "") + words(it)).orElse(null));
      setTooltip(worked ? WORKED_BACK : null);
      pseudoClassStateChanged(RECONSTRUCTED, worked);
      mark(row);
    }

    private void mark(Optional<Worklist.Row> row) {
      var found = row.map(it -> Mark.of(it, subject)).orElse(List.of());
      icon.setText(
          found.stream()
              .map(it -> Character.toString(sign(it).getCode()))
              .collect(Collectors.joining("\u2009")));
      setGraphic(found.isEmpty() ? null : icon);
      pseudoClassStateChanged(ABOVE, found.contains(Mark.ABOVE_LIMIT));
      pseudoClassStateChanged(CARRIED, found.contains(Mark.CARRIED));
      if (found.isEmpty()) return;
      marks.setText(row.map(it -> capital(Mark.words(it, subject))).orElse(""));
      setTooltip(marks);
    }

    private static String capital(String words) {
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String words(CaseRow.JudgementRow judgement) {
      return switch (judgement.state()) {
        case GIVEN -> judgement.grade().map(Grade::word).orElse("");
        case OPEN -> "–";
        case NOT_ENOUGH_EVIDENCE -> "not enough";
        case CONFLICT -> "in conflict";
      };
    }
  }

  private static final class Star extends Cell {
    private final StarsNode stars = new StarsNode();
    private final Region arrow = new Region();
    private final Label beside = new Label();
    private final HBox line = new HBox(stars, arrow, beside);
    private final boolean last;

    Star(WorklistColumn column, boolean last) {
      super(column);
      this.last = last;
      line.getStyleClass().add("star-line");
      beside.getStyleClass().add(Looks.QUIET);
      beside.setMinWidth(Region.USE_PREF_SIZE);
      arrow.getStyleClass().add("moved");
      stars.setAccessibleRole(AccessibleRole.NODE); // the cell itself says it
    }

    @Override
    void show(Optional<Worklist.Row> row) {
      setGraphic(row.map(this::draw).orElse(null));
    }

    private Node draw(Worklist.Row row) {
      stars.show(last ? last(row) : present(row));
      var moved = last ? row.lastArrow() : row.arrow();
      arrow.pseudoClassStateChanged(UP, moved == Arrow.UP);
      arrow.pseudoClassStateChanged(DOWN, moved == Arrow.DOWN);
      boolean incomplete = !last && StarKind.of(row) == StarKind.INCOMPLETE;
      beside.setText(incomplete ? WorklistColumn.given(row) + " of 4" : "");
      return line;
    }

    private static StarsShown last(Worklist.Row row) {
      return row.last()
          .<StarsShown>map(StarsShown.Rated::new)
          .orElseGet(StarsShown.NotYetRated::new);
    }

    private static StarsShown present(Worklist.Row row) {
      return switch (row.star()) {
        case StarState.InConflict _ -> new StarsShown.InConflict();
        case StarState.Rated(Rating.NotYetRated _) -> new StarsShown.NotYetRated();
        case StarState.Rated(Rating.Incomplete it) -> new StarsShown.Incomplete(it.possible());
        case StarState.Rated(Rating.Starred it) -> new StarsShown.Rated(it.stars());
      };
    }
  }

  private static final class Stage extends Cell {
    private final Tag tag = new Tag(Tag.Tone.NEUTRAL, "");

    Stage(WorklistColumn column) {
      super(column);
    }

    @Override
    void show(Optional<Worklist.Row> row) {
      row.ifPresent(it -> {
        tag.setText(it.stage().word() + WorklistColumn.confirmed(it).replace(" confirmed", ""));
        tag.getStyleClass().setAll("label", "tag", look(it.stage()));
      });
      setGraphic(row.isPresent() ? tag : null);
    }

    private static String look(CaseStage stage) {
      return switch (stage) {
        case NOT_STARTED, PUBLISHED -> "neutral";
        case IN_PREPARATION, TO_CONFIRM, MODERATION, WITH_COUNCIL -> "info";
        case PROVISIONAL, READY, DETERMINED -> "good";
        case IN_CONFLICT -> "bad";
      };
    }
  }
}
