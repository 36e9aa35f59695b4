package starboard.cli;

import starboard.application.CaseView;
import starboard.indicators.KeyResult;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;

/// What stands beside the judgements of a case, for programs.
final class CasePartsJson {
  private CasePartsJson() {}

  /// A case with its key indicators, its evidence in numbers and its year.
  static Fields with(Fields fields, CaseView view) {
    return fields
        .with("keys", keys(view))
        .with("evidence", evidence(EvidenceCount.of(view)))
        .with("review", YearJson.review(view))
        .with("zero", YearJson.zero(view))
        .with("way", CaseWayJson.of(view));
  }

  private static Items keys(CaseView view) {
    return new Items(view.keys().results().stream().<Value>map(CasePartsJson::key).toList());
  }

  private static Fields key(KeyResult result) {
    var fields =
        Fields.NONE
            .with("key", result.key().key())
            .with("stands", word(result))
            .with("why", CaseParts.why(result));
    return result
        .wouldLimit()
        .map(it -> fields.with("subject", it.subject().word()).with("highest", it.highest().word()))
        .orElse(fields);
  }

  private static String word(KeyResult result) {
    return switch (result) {
      case KeyResult.Met _ -> "met";
      case KeyResult.Failed _ -> "failed";
      case KeyResult.NotApplied _ -> "not applied";
      case KeyResult.NotKnown _ -> "not known";
    };
  }

  private static Fields evidence(EvidenceCount count) {
    return Fields.NONE
        .with("counting", count.counting())
        .with("toWeigh", count.toWeigh())
        .with("late", count.late())
        .with("withdrawn", count.withdrawn())
        .with("returnsAsked", count.asked())
        .with("returnsReceived", count.received());
  }
}
