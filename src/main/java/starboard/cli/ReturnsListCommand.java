package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;

/// `starboard returns list` and `starboard evidence receipt`: the returns of a council, for the
/// office and for the council.
@Command
final class ReturnsListCommand implements Callable<Integer> {
  private final Function<CaseView, List<String>> heading;
  @Mixin private final Looking looking;
  @Mixin private final Output output;

  ReturnsListCommand(Function<CaseView, List<String>> heading, Looking looking, Output output) {
    this.heading = heading;
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.at(
        view -> output.write(() -> text(view), () -> EvidenceJson.returns(view.state())));
  }

  private List<String> text(CaseView view) {
    var lines = new ArrayList<>(heading.apply(view));
    var returns = view.state().evidence().returns();
    if (returns.isEmpty()) {
      lines.add("No return was asked for");
      return lines;
    }
    var table = new TextTable("NO.", "DUE", "RECEIVED", "KIND", "TITLE");
    for (var place = 0; place < returns.size(); place++) {
      var asked = returns.get(place);
      table.row(
          String.valueOf(place + 1),
          asked.shown().due().toString(),
          view.state().evidence().arrivedOn(asked).map(Object::toString).orElse("not received"),
          asked.shown().kind().title(),
          asked.shown().title());
    }
    lines.addAll(table.lines());
    return lines;
  }
}
