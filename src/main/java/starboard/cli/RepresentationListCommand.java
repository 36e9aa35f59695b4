package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.casework.CouncilPoint;
import starboard.casework.Deliberation;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// `starboard representation list`.
@Command(name = "list", description = "Lists the points of a council and how they were answered.")
final class RepresentationListCommand implements Callable<Integer> {
  @Mixin private final Looking looking;
  @Mixin private final Output output;

  RepresentationListCommand(Looking looking, Output output) {
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.at(
        view -> output.write(() -> text(view.state().deliberation()), () -> json(view)));
  }

  private static List<String> text(Deliberation deliberation) {
    var points = deliberation.points();
    if (points.isEmpty()) return List.of("The council has made no point");
    var table = new TextTable("NO.", "RECEIVED", "DISPUTES", "ANSWER", "POINT");
    for (var place = 0; place < points.size(); place++) {
      var said = points.get(place).shown();
      table.row(
          String.valueOf(place + 1),
          said.received().toString(),
          said.dispute().word(),
          answer(points.get(place)),
          said.point().strip().replaceAll("\\s+", " "));
    }
    return table.lines();
  }

  private static String answer(CouncilPoint point) {
    if (point.open()) return "open";
    return point.response().value().map(it -> it.kind().word()).orElse("open");
  }

  static Items json(CaseView view) {
    return new Items(
        view.state().deliberation().points().stream()
            .<Value>map(RepresentationListCommand::json)
            .toList());
  }

  private static Fields json(CouncilPoint point) {
    var said = point.shown();
    var fields =
        Fields.NONE
            .with("id", point.id().text())
            .with("received", said.received().toString())
            .with("disputes", said.dispute().word())
            .with(
                "about",
                new Items(
                    said.subjects().stream().<Value>map(it -> new Text(it.word())).toList()))
            .with("point", said.point())
            .with("answer", answer(point));
    return point
        .response()
        .value()
        .map(it -> fields.with("reason", it.reason()).with("effect", it.effect()))
        .orElse(fields);
  }
}
