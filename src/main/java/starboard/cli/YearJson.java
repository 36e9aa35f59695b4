package starboard.cli;

import java.util.Collection;
import starboard.application.CaseView;
import starboard.casework.year.ReviewPart;
import starboard.evidence.EvidenceId;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// The year of a council for programs.
final class YearJson {
  private YearJson() {}

  static Fields review(CaseView view) {
    var year = view.state().year();
    var parts = Fields.NONE;
    for (var part : ReviewPart.values()) parts = parts.with(part.word(), year.written(part));
    var fields = Fields.of("parts", parts);
    return year.reviewDay().map(it -> fields.with("held", it.toString())).orElse(fields);
  }

  static Fields zero(CaseView view) {
    var year = view.state().year();
    var fields = Fields.NONE.with("riseJustified", view.state().justifiesRise(view.round()));
    if (year.planAgreed().isPresent()) {
      var plan = year.planAgreed().get();
      fields =
          fields.with(
              "plan",
              Fields.NONE
                  .with("title", plan.title())
                  .with("agreed", plan.agreed().toString())
                  .with("aims", plan.aims()));
    }
    if (year.assessment().isPresent()) {
      var said = year.assessment().get();
      fields =
          fields.with(
              "progress",
              Fields.NONE
                  .with("inCapacity", said.inCapacity())
                  .with("inCapability", said.inCapability())
                  .with("grounds", said.grounds())
                  .with("items", items(said.items())));
    }
    if (year.riseStatement().isPresent()) {
      var said = year.riseStatement().get();
      fields =
          fields.with(
              "rise",
              Fields.NONE.with("statement", said.statement()).with("items", items(said.items())));
    }
    return fields;
  }

  private static Items items(Collection<EvidenceId> items) {
    return new Items(items.stream().<Value>map(it -> new Text(it.text())).toList());
  }
}
