package starboard.application.loading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import starboard.application.Days;
import starboard.application.EvidenceRow;
import starboard.application.EvidenceSheet.Line;
import starboard.application.Place;
import starboard.application.loading.Preview.Change;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.rating.Service;

/// What loading a register of evidence would do: an item a row. One that the case has already, with
/// the same title, reference and date, is left as it is, so that a file can be loaded again.
final class EvidencePlan {
  private final RoundFile round;
  private final Set<Same> known = new HashSet<>();
  private final Map<Same, Place> places = new HashMap<>();
  private final Findings findings = new Findings();
  private final OnCases.Gathering gathering = new OnCases.Gathering();
  private final Supplier<EvidenceId> ids;

  /// What makes two rows the same item.
  private record Same(
      CouncilId council, String title, String reference, Optional<LocalDate> appliesTo) {
    static Same of(CouncilId council, EvidenceItem it) {
      return new Same(council, it.title(), it.reference(), it.appliesTo());
    }
  }

  private EvidencePlan(RoundFile round, List<EvidenceRow> standing, Supplier<EvidenceId> ids) {
    this.round = round;
    this.ids = ids;
    for (var row : standing) known.add(Same.of(row.id().council(), row.what()));
  }

  /// @param standing the evidence of the round
  /// @param ids makes names for new items
  static OnCases of(
      RoundFile round,
      Collection<Council> councils,
      List<EvidenceRow> standing,
      Supplier<EvidenceId> ids,
      ReadFile.OfEvidence file) {
    var plan = new EvidencePlan(round, standing, ids);
    var sheet = file.sheet();
    var names = new FileCouncils(councils, round.round(), plan.findings);
    var words = new EvidenceWords(sheet, round.criteria().standards(), plan.findings);
    for (var line : sheet.lines()) {
      var item = words.item(line);
      names
          .find(line.council(), sheet.place(line, "council"))
          .ifPresent(council -> plan.take(line, council, item));
    }
    return plan.gathering.done(file, round.id(), plan.findings);
  }

  private void take(Line line, Council council, EvidenceItem item) {
    var same = Same.of(council.id(), item);
    var earlier = places.putIfAbsent(same, line.place());
    if (earlier != null)
      findings.problem(
          line.place(),
          "the same item of %s stands in %s too; keep one of them, or tell them apart by title,"
                  .formatted(council.name(), earlier.words())
              + " reference or date");
    else if (known.contains(same)) {
      findings.remark(line.place(), "the case has this item already; it is left as it is");
      gathering.unchanged();
    } else add(line, council, item);
  }

  private void add(Line line, Council council, EvidenceItem item) {
    gathering.change(new Change(council.name(), item.title(), "", words(item)));
    gathering.command(
        line.place(),
        new Command.Say(
            new CaseId(round.id(), council.id()), new Act.Described(ids.get(), Optional.of(item))));
  }

  private static String words(EvidenceItem item) {
    var words = new StringBuilder(item.kind().title());
    item.appliesTo().ifPresent(it -> words.append(", ").append(Days.words(it)));
    if (!item.services().isEmpty())
      words
          .append(", ")
          .append(item.services().stream().map(Service::word).collect(Collectors.joining(" and ")));
    if (item.toComplete()) words.append(" (to complete)");
    return words.toString();
  }
}
