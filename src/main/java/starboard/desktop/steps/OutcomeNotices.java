package starboard.desktop.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.CaseOutcome;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;
import starboard.journal.Field;
import starboard.rating.Stars;

/// Says over a case that it is determined and locked, each time that it was opened again, and what
/// changed within the year.
public final class OutcomeNotices extends VBox {
  private final Moments moments;

  public OutcomeNotices(Moments moments) {
    this.moments = moments;
    getStyleClass().add("outcome-notices");
    Nodes.present(this, false);
  }

  public void show(CaseView view) {
    getChildren().clear();
    for (var words : words(view)) getChildren().add(new Notice(Notice.Weight.INFO, words));
    Nodes.present(this, !getChildren().isEmpty());
  }

  private List<String> words(CaseView view) {
    var outcome = view.state().deliberation().outcome();
    var words = new ArrayList<String>();
    determined(outcome.determined()).ifPresent(words::add);
    for (var it : outcome.reopenings()) words.add(reopened(it));
    outcome.changed().ifPresent(it -> words.add(changed(it)));
    return words;
  }

  private Optional<String> determined(Field<Determination> field) {
    return switch (field) {
      case Field.Unset<Determination> _ -> Optional.empty();
      case Field.Conflict<Determination> _ ->
          Optional.of(
              "Determined in two ways that nobody has settled; locked. Open it again to determine"
                  + " it anew.");
      case Field.Settled<Determination>(var write) ->
          Optional.of(
              "Determined with %s by %s on %s; locked."
                  .formatted(
                      write.value().stars().words(),
                      write.by().author().person(),
                      moments.full(write.by().at())));
    };
  }

  private String reopened(CaseOutcome.Reopening it) {
    return "Opened again after its determination by %s on %s: %s"
        .formatted(it.entry().author().person(), moments.full(it.entry().at()), it.reason());
  }

  /// For example `Set to zero within the year, from 3 March 2005: deaths in care. Evidence: …`.
  static String changed(InYearChange it) {
    var lead =
        it.stars() == Stars.ZERO
            ? "Set to zero within the year"
            : "Lifted from zero to %s within the year".formatted(it.stars().words());
    var monitoring = it.monitoring().isBlank() ? "" : " Special monitoring: " + it.monitoring();
    return "%s, from %s: %s Evidence: %s%s"
        .formatted(
            lead, Dates.words(it.day()), stop(it.grounds()), stop(it.evidence()), monitoring);
  }

  private static String stop(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
