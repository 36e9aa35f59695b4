package starboard.desktop.indicator;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Tag;
import starboard.indicators.Movement;

/// One indicator on a row. Its nodes are made once and only change what they show.
final class LineView extends ColumnRow {
  private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");

  private final Label code = label(Looks.STRONG);
  private final Label title = label("title");
  private final Tag key = new Tag(Tag.Tone.NEUTRAL, "");
  private final Label value = label(Looks.STRONG);
  private final Label mark = label(Looks.QUIET, Looks.SMALL);
  private final BandDots dots = new BandDots();
  private final Label band = label(Looks.QUIET, Looks.SMALL);
  private final Label last = label();
  private final Label moved = label(Looks.SMALL, "movement");
  private final SpreadStrip strip = new SpreadStrip();
  private final Label place = label(Looks.QUIET, Looks.SMALL);
  private final Label edge = label(Looks.SMALL);

  LineView() {
    getStyleClass().add("indicator-line");
    code.setMinWidth(USE_PREF_SIZE);
    title.setWrapText(true);
    band.setWrapText(true);
    edge.setWrapText(true);
    put(Column.NAME, new HBox(code, new VBox(title, key)));
    put(Column.VALUE, new VBox(value, mark));
    put(Column.BAND, new VBox(dots, band));
    put(Column.LAST, new VBox(last, moved));
    put(Column.SPREAD, new VBox(strip, place));
    put(Column.EDGE, edge);
  }

  private static Label label(String... looks) {
    var label = new Label();
    label.getStyleClass().addAll(looks);
    return label;
  }

  void show(IndicatorLine line) {
    code.setText(line.indicator().code().text());
    title.setText(line.indicator().title());
    show(value, line.value());
    show(mark, line.mark());
    dots.show(line.line().band());
    show(band, line.line().band().isPresent() ? "" : line.band());
    show(last, line.last());
    show(moved, line.moved());
    moved.pseudoClassStateChanged(BETTER, is(line, Movement.BETTER));
    moved.pseudoClassStateChanged(WORSE, is(line, Movement.WORSE));
    strip.show(line.line().peers(), line.line().number());
    show(place, line.place());
    show(edge, line.edge());
    var shown = line.key();
    key.setVisible(shown.isPresent());
    key.setManaged(shown.isPresent());
    shown.ifPresent(it -> key.say(it.tone(), it.words()));
  }

  private static boolean is(IndicatorLine line, Movement movement) {
    return line.line().movement().filter(it -> it == movement).isPresent();
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
