package starboard.cli;

import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.casework.Evidence;

/// Which item of evidence. Commands take it as a mixin.
final class ItemParameter {
  @Parameters(
      paramLabel = "ITEM",
      description = "The item: its number in the list, or how its title or reference begins.")
  private String item = "";

  /// @throws BadInput if there is no such item
  Evidence of(CaseView view) throws BadInput {
    return ItemChoice.item(view.state(), item);
  }
}
