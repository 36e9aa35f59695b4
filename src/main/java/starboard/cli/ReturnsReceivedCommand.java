package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.Ids;
import starboard.casework.Act;
import starboard.casework.AskedReturn;
import starboard.evidence.EvidenceItem;

/// `starboard returns received`.
@Command(
    name = "received",
    description = {
      "Records that a return arrived, as an item of evidence that is on the case already or,"
          + " without --item, as a new one."
    })
final class ReturnsReceivedCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Parameters(
      paramLabel = "RETURN",
      description = "The return: its number in the list, or how its title begins.")
  private String asked = "";

  @Option(
      names = "--item",
      paramLabel = "ITEM",
      description = "The item of evidence as which it arrived.")
  private Optional<String> item = Optional.empty();

  @Option(names = "--take-back", description = "It has not arrived after all.")
  private boolean takeBack;

  ReturnsReceivedCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack && item.isPresent())
      throw new BadInput("--take-back names no item; leave --item out");
    return acting.say((_, view) -> acts(view, ItemChoice.asked(view.state(), asked)));
  }

  private List<Act.Undoable> acts(CaseView view, AskedReturn found) throws BadInput {
    if (takeBack) return List.of(new Act.ReturnArrived(found.id(), Optional.empty()));
    if (item.isPresent()) {
      var arrived = ItemChoice.item(view.state(), item.get());
      return List.of(new Act.ReturnArrived(found.id(), Optional.of(arrived.id())));
    }
    var id = Ids.evidence();
    var terms = found.shown();
    return List.of(
        new Act.Described(id, Optional.of(EvidenceItem.titled(terms.kind(), terms.title()))),
        new Act.ReturnArrived(found.id(), Optional.of(id)));
  }
}
