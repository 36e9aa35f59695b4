package starboard.desktop.determining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.steps.AskSheet;
import starboard.desktop.steps.Doing;

/// The review of several cases before they are determined together, one act each. One that would be
/// refused is left out, with the reason.
///
/// @param determining told which cases are about to be determined; what it gives runs when they are
record TogetherSheet(
    Office office, List<CaseEntry> cases, Function<Set<CaseId>, Runnable> determining) {
  TogetherSheet {
    cases = List.copyOf(cases);
  }

  /// Asks what would be refused, and shows the review.
  void show() {
    var commands = cases.stream().<Command.OnCase>map(TogetherSheet::command).toList();
    var asked = office.workbench().commands().refusals(commands);
    FxThread.deliver(
        asked,
        this::review,
        fault -> {
          var _ = office.dialogs().tell("Nothing determined", Trouble.of(fault).words());
        });
  }

  private static Command.Determine command(CaseEntry it) {
    return new Command.Determine(it.row().id(), it.row().star().stars(), Map.of());
  }

  private void review(List<Optional<Refusal>> refusals) {
    var refused = new HashMap<CaseId, Refusal>();
    var go = new ArrayList<Command.OnCase>();
    for (int i = 0; i < cases.size(); i++) {
      var it = cases.get(i);
      refusals
          .get(i)
          .ifPresentOrElse(why -> refused.put(it.row().id(), why), () -> go.add(command(it)));
    }
    var title = "Determine %s together".formatted(count(go.size()));
    var about =
        go.isEmpty()
            ? "None of these can be determined by you."
            : "Each is determined as its judgements stand, by an act of its own, and locked."
                + (refused.isEmpty() ? "" : " Those with a reason below are left out.");
    var sheet = new AskSheet(title, about).with(list(refused));
    if (go.isEmpty()) {
      var why = refused.values().iterator().next();
      sheet.refuse(new Trouble(why.sentence(), why.remedy(), why.rule()));
    }
    sheet.show(
        office.dialogs(),
        go.isEmpty() ? "Close" : "Determine " + count(go.size()),
        it -> {
          if (go.isEmpty()) it.close();
          else determine(go, it);
        });
  }

  private void determine(List<Command.OnCase> go, AskSheet sheet) {
    var done = determining.apply(go.stream().map(Command.OnCase::id).collect(Collectors.toSet()));
    Doing.of(office)
        .execute(
            new Command.Together(go),
            () -> {
              sheet.close();
              done.run();
            },
            sheet::refuse);
  }

  private static String count(int cases) {
    return cases == 1 ? "1 case" : cases + " cases";
  }

  private GridPane list(Map<CaseId, Refusal> refused) {
    var grid = new GridPane();
    grid.getStyleClass().add("together");
    for (var it : cases) {
      var row = it.row();
      var name = new Label(row.council().name());
      name.getStyleClass().add(Looks.STRONG);
      name.setMinWidth(Region.USE_PREF_SIZE);
      int at = grid.getRowCount();
      grid.add(name, 0, at);
      row.star().stars().ifPresent(star -> grid.add(StarsNode.of(star), 1, at));
      var points = row.star().starred().map(one -> one.points() + " points").orElse("");
      var told = new Label(points);
      told.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(told, 2, at);
      var why = Optional.ofNullable(refused.get(row.id())).map(Refusal::words).orElse("");
      grid.add(Nodes.wrapped(why, Looks.QUIET, Looks.SMALL), 3, at);
    }
    return grid;
  }
}
