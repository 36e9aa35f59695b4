package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.evidence.EvidenceItem;

/// The parts of an item of evidence that are to say nothing any more. Commands take it as a mixin.
final class ClearOption {
  private static final List<String> PARTS =
      List.of("reference", "applies-to", "about", "areas", "weight", "summary", "passages", "file");

  @Option(
      names = "--clear",
      paramLabel = "PART,…",
      split = ",",
      description =
          "Empties these parts before the others are changed: reference, applies-to, about, areas,"
              + " weight, summary, passages or file.")
  private List<String> parts = List.of();

  /// An item without those parts.
  EvidenceItem cleared(EvidenceItem item) throws BadInput {
    var left = item;
    for (var part : parts) left = without(left, part.strip());
    return left;
  }

  private static EvidenceItem without(EvidenceItem it, String part) throws BadInput {
    if (!PARTS.contains(part))
      throw new BadInput(
          "--clear: “%s” is no part that can be empty; write %s"
              .formatted(part, String.join(", ", PARTS)));
    return new EvidenceItem(
        it.kind(),
        it.title(),
        part.equals("reference") ? "" : it.reference(),
        part.equals("applies-to") ? Optional.empty() : it.appliesTo(),
        part.equals("about") ? Set.of() : it.services(),
        part.equals("areas") ? new TreeSet<>() : it.areas(),
        part.equals("weight") ? Optional.empty() : it.weight(),
        part.equals("summary") ? "" : it.summary(),
        part.equals("passages") ? "" : it.passages(),
        part.equals("file") ? Optional.empty() : it.attachment());
  }
}
