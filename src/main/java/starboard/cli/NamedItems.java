package starboard.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.evidence.EvidenceId;

/// The items of evidence on which something rests. Commands take it as a mixin.
final class NamedItems {
  @Option(
      names = "--item",
      paramLabel = "ITEM",
      description = "An item of evidence that it rests on; can be given more than once.")
  private List<String> items = List.of();

  /// @throws BadInput if one of them is not on the case
  SortedSet<EvidenceId> of(CaseView view) throws BadInput {
    var ids = new TreeSet<EvidenceId>();
    for (var item : items) ids.add(ItemChoice.item(view.state(), item).id());
    return ids;
  }
}
