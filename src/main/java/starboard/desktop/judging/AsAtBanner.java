package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;

/// Says over the whole case that it is shown as it stood on a day, and goes back to now.
final class AsAtBanner extends StackPane {
  private final CaseModel model;
  private final Moments moments;
  private final CaseHeader.Acts acts;

  AsAtBanner(CaseModel model, Moments moments, CaseHeader.Acts acts) {
    this.model = model;
    this.moments = moments;
    this.acts = acts;
    model.viewProperty().subscribe(this::show);
    // A case that has not changed since that day is the same view: only the day tells.
    model.asAtProperty().subscribe(_ -> show(model.viewProperty().get()));
  }

  private void show(Optional<CaseView> view) {
    var day = model.asAtProperty().get();
    getChildren().clear();
    day.ifPresent(it -> {
      var words = view.map(then -> words(then, it)).orElse("");
      getChildren()
          .add(
              new Notice(Notice.Weight.INFO, words)
                  .with("Back to now", () -> acts.asAt(Optional.empty())));
    });
    Nodes.present(this, day.isPresent());
  }

  /// For example `As it stood on 30 June 2004: one star.`
  private String words(CaseView then, LocalDate day) {
    var lead = "As it stood on " + Days.words(day);
    if (then.said().isEmpty()) return lead + ". " + nothingBy();
    var star = then.star();
    return "%s: %s. Nothing can be recorded in it."
        .formatted(lead, star.stars().map(it -> it.words()).orElseGet(star::word));
  }

  /// Nothing was entered by the chosen day: says when the first entry was.
  private String nothingBy() {
    var entries = model.live().map(CaseView::said).orElse(List.of());
    if (entries.isEmpty()) return "Nothing has been entered on this case.";
    var first = entries.getFirst();
    var what =
        first.act() instanceof Act.RatingRecorded
            ? "the published record was transcribed on "
            : "the first entry was made on ";
    return "Nothing had been entered by then; %s%s."
        .formatted(what, Days.words(LocalDate.ofInstant(first.entry().at(), moments.zone())));
  }
}
