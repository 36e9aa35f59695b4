package starboard.desktop.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.CaseId;
import starboard.casework.Register;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.prose.FormDesk;
import starboard.evidence.EvidenceId;

/// The year of a council: its annual review, and what a council with zero stars goes through.
public final class YearTab implements CaseTab {
  private final FormDesk desk;
  private final Moments moments;
  private final ReviewView review;
  private final ZeroView zero;
  private final VBox node = new VBox();
  private final List<YearField> fields = new ArrayList<>();
  private Optional<Shown> shown = Optional.empty();

  /// A case, and the time as at which it is shown; empty for now.
  private record Shown(CaseId id, Optional<Instant> asAt) {
    static Shown of(CaseView view) {
      return new Shown(view.state().id(), view.asAt());
    }
  }

  /// @param readOnly why nothing can be recorded on the case, in one sentence; blank where it can
  public YearTab(
      Office office,
      CaseActs acts,
      CaseSteps steps,
      Moments moments,
      ObservableValue<String> readOnly) {
    this.moments = moments;
    desk = new FormDesk(office.workbench(), office.saves(), acts);
    review = new ReviewView(desk, steps, moments);
    zero = new ZeroView(desk, moments);
    fields.addAll(review.fields());
    fields.addAll(zero.fields());
    node.getStyleClass().add("year");
    node.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("year.css")).toExternalForm());
    node.getChildren().addAll(review, zero);
    readOnly.subscribe(why -> {
      review.setEditable(why.isEmpty());
      zero.setEditable(why.isEmpty());
    });
  }

  /// The items of the returns that arrived are links from now on.
  ///
  /// @param action opens an item of the case that is shown
  public void onOpen(Consumer<EvidenceId> action) {
    zero.onOpen(action);
  }

  @Override
  public String title(CaseView view) {
    return "Year";
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(CaseView view) {
    var now = Optional.of(Shown.of(view));
    boolean again = shown.equals(now);
    if (!again && shown.isPresent()) fields.forEach(it -> it.controller().keep());
    shown = now;
    desk.show(view);
    if (again) fields.forEach(it -> it.read(view));
    else fields.forEach(it -> it.open(view));
    zero.show(view, LocalDate.ofInstant(moments.clock().instant(), Register.ZONE));
    if (!again) zero.opened(view);
  }

  /// What was typed in the review is recorded, the forms are kept as drafts: they are recorded when
  /// the person asks.
  @Override
  public void left() {
    fields.forEach(it -> it.controller().keep());
    review.fields().forEach(it -> it.controller().leave());
    shown = Optional.empty();
  }
}
