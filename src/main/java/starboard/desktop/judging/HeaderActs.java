package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Optional;
import starboard.desktop.frame.Moments;

/// Does what the header of the case offers.
final class HeaderActs implements CaseHeader.Acts {
  private final CaseModel model;
  private final CaseController controller;
  private final NeighbourRoad road;
  private final Moments moments;

  HeaderActs(CaseModel model, CaseController controller, NeighbourRoad road, Moments moments) {
    this.model = model;
    this.controller = controller;
    this.road = road;
    this.moments = moments;
  }

  @Override
  public void previous() {
    road.go(Neighbours.Beside::before);
  }

  @Override
  public void next() {
    road.go(Neighbours.Beside::after);
  }

  @Override
  public void undo() {
    controller.undo();
  }

  @Override
  public void redo() {
    controller.redo();
  }

  @Override
  public void whatIf() {
    if (model.isWhatIf()) model.leaveWhatIf();
    else model.enterWhatIf();
  }

  /// Today is now: it is not over yet. A day to come cannot be shown.
  @Override
  public void asAt(Optional<LocalDate> day) {
    model.saidProperty().set("");
    var today = moments.today();
    if (day.filter(today::isBefore).isPresent())
      model.saidProperty().set("%s is still to come.".formatted(Days.words(day.get())));
    else if (day.isEmpty() || day.get().equals(today)) {
      if (model.isAsAt()) controller.backToNow();
    } else {
      var end = day.get().plusDays(1).atStartOfDay(moments.zone()).toInstant().minusMillis(1);
      controller.showAsAt(day.get(), end);
    }
  }
}
