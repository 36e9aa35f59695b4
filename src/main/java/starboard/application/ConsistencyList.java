package starboard.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Round;
import starboard.casework.moderation.FindingId;
import starboard.consistency.Finding;
import starboard.consistency.queue.Queue;

/// What the consistency checks have against a round, and how each finding was settled.
///
/// @param queue every council of the round with what speaks for another look at it, and all
///   findings
/// @param settled how findings were settled, also those that are open again since, by their home
/// @param names the councils that findings name, in this round and in others
public record ConsistencyList(
    Round round,
    Queue queue,
    Map<CaseId, Map<FindingId, SettlementRow>> settled,
    Map<CaseId, String> names) {
  public ConsistencyList {
    settled = Map.copyOf(settled);
    names = Map.copyOf(names);
  }

  /// The name by which a finding is told among all of its round, for example
  /// `essex/dominance/adults-serving/kent`: its home and its name there.
  public static String name(Finding finding) {
    return finding.home().council() + "/" + finding.id();
  }

  /// The finding of a name, or empty.
  public Optional<Finding> find(String name) {
    return queue.findings().stream().filter(it -> name(it).equals(name)).findFirst();
  }

  /// Those that a person still has to settle.
  public List<Finding> open() {
    return queue.findings().stream().filter(Finding::unsettled).toList();
  }

  /// How a finding was last settled, or empty; where it is open again since, how it was before.
  public Optional<SettlementRow> settlement(Finding finding) {
    return Optional.ofNullable(settled.get(finding.home()))
        .map(it -> it.get(finding.id()));
  }

  /// What a finding calls a council: its name, and its round where that is another one.
  public String councilOf(CaseId id) {
    var name = names.getOrDefault(id, id.council().text());
    return id.round().equals(round.id()) ? name : name + " in " + id.round();
  }
}
