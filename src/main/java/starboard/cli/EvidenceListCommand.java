package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;

/// `starboard evidence list`.
@Command(name = "list", description = "Lists the evidence on a case, as it was received.")
final class EvidenceListCommand implements Callable<Integer> {
  @Mixin private final Looking looking;
  @Mixin private final Output output;

  EvidenceListCommand(Looking looking, Output output) {
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.at(view ->
        output.write(() -> text(view), () -> EvidenceJson.items(view.state(), view.round())));
  }

  private static List<String> text(CaseView view) {
    var items = view.state().evidence().items();
    if (items.isEmpty()) return List.of("There is no evidence on this case");
    var table = new TextTable("NO.", "RECEIVED", "APPLIES TO", "KIND", "TITLE", "STANDING", "SAYS");
    for (var place = 0; place < items.size(); place++) {
      var item = items.get(place);
      table.row(
          String.valueOf(place + 1),
          item.receivedOn().toString(),
          item.shown().appliesTo().map(Object::toString).orElse("-"),
          item.shown().kind().title(),
          item.shown().title(),
          EvidenceWords.standing(item, view.round()),
          EvidenceWords.bearings(item));
    }
    return table.lines();
  }
}
