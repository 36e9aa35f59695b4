package starboard.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;
import starboard.casework.year.RiseStatement;
import starboard.evidence.EvidenceId;
import starboard.journal.Fields;
import starboard.journal.Items;

/// How acts on a council's year are written in entries.
final class YearActCodec {
  private YearActCodec() {}

  static Fields write(Act.OfYear act) {
    return switch (act) {
      case Act.ReviewHeld(var day) ->
          Written.with(ActCodec.named("review-held"), "day", day.map(LocalDate::toString));
      case Act.ReviewWritten(var part, var text) ->
          ActCodec.named("review-written").with("part", part.word()).with("text", text);
      case Act.PlanAgreed(var plan) ->
          Written.withGroup(ActCodec.named("plan-agreed"), "plan", plan.map(YearActCodec::plan));
      case Act.ProgressAssessed(var assessment) ->
          Written.withGroup(
              ActCodec.named("progress-assessed"),
              "assessment",
              assessment.map(YearActCodec::assessment));
      case Act.RiseJustified(var statement) ->
          Written.withGroup(
              ActCodec.named("rise-justified"), "because", statement.map(YearActCodec::statement));
    };
  }

  /// The act of a name, or empty where the name is not of such an act.
  static Optional<Act.Undoable> read(String name, Fields fields) {
    return Optional.ofNullable(
        switch (name) {
          case "review-held" -> new Act.ReviewHeld(Written.date(fields, "day"));
          case "review-written" ->
              new Act.ReviewWritten(
                  ActCodec.known("part", ReviewPart.of(fields.text("part"))), fields.text("text"));
          case "plan-agreed" ->
              new Act.PlanAgreed(Written.group(fields, "plan").map(YearActCodec::planOf));
          case "progress-assessed" ->
              new Act.ProgressAssessed(
                  Written.group(fields, "assessment").map(YearActCodec::assessmentOf));
          case "rise-justified" ->
              new Act.RiseJustified(
                  Written.group(fields, "because").map(YearActCodec::statementOf));
          default -> null;
        });
  }

  private static Fields plan(ImprovementPlan plan) {
    return Fields.NONE
        .with("title", plan.title())
        .with("agreed", plan.agreed().toString())
        .with("aims", plan.aims());
  }

  private static ImprovementPlan planOf(Fields fields) {
    return new ImprovementPlan(
        fields.text("title"), Written.date(fields.text("agreed")), fields.text("aims"));
  }

  private static Fields assessment(ProgressAssessment it) {
    return Fields.NONE
        .with("in-capacity", it.inCapacity())
        .with("in-capability", it.inCapability())
        .with("grounds", it.grounds())
        .with("items", items(it.items()));
  }

  private static ProgressAssessment assessmentOf(Fields fields) {
    return new ProgressAssessment(
        fields.flag("in-capacity"),
        fields.flag("in-capability"),
        fields.text("grounds"),
        itemsOf(fields));
  }

  private static Fields statement(RiseStatement it) {
    return Fields.NONE.with("statement", it.statement()).with("items", items(it.items()));
  }

  private static RiseStatement statementOf(Fields fields) {
    return new RiseStatement(fields.text("statement"), itemsOf(fields));
  }

  private static Items items(Collection<EvidenceId> items) {
    return Written.list(items, EvidenceId::text);
  }

  private static SortedSet<EvidenceId> itemsOf(Fields fields) {
    var items = new TreeSet<EvidenceId>();
    for (var id : Written.texts(fields, "items")) items.add(new EvidenceId(id));
    return items;
  }
}
