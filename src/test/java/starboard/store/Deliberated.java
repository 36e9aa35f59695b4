package starboard.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.application.PointRow;
import starboard.application.SecondRow;
import starboard.application.SettlementRow;
import starboard.application.Told;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Deciding;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.evidence.EvidenceId;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// What was said of a case on its way to its determination, and the rows that it adds up to.
final class Deliberated {
  private static final LocalDate DAY = LocalDate.of(2004, 10, 1);
  static final LocalDate DUE = LocalDate.of(2004, 10, 18);
  private static final FindingId FINDING = new FindingId("dominance/adults-serving/kent");
  private static final Settlement SETTLED =
      new Settlement(Settlement.Kind.NO_CHANGE, "Kent is no like.", "kent=Most");
  private static final RepresentationId FIRST = new RepresentationId("p1");
  private static final RepresentationId SECOND = new RepresentationId("p2");
  private static final Representation FACT =
      new Representation(
          Representation.Dispute.FACT,
          Set.of(Subject.CHILDREN_SERVING, Subject.ADULTS_CAPACITY),
          "The plan, agreed in May, is left out.",
          DAY,
          new TreeSet<>(Set.of(new EvidenceId("e1"), new EvidenceId("e2"))));
  private static final Representation SLIP =
      new Representation(
          Representation.Dispute.SLIP, Set.of(), "It is Mr Hart.", DAY, new TreeSet<>());
  private static final Response ANSWER =
      new Response(Response.Kind.PARTLY, "It is in the file.", "");

  private Deliberated() {}

  static List<Act> acts() {
    return List.of(
        new Deciding.Assigned("A. Vale"),
        new Deciding.FindingSettled(FINDING, Optional.of(SETTLED)),
        new Deciding.Moved(new CaseMove(CaseStep.WITH_COUNCIL, "", Optional.of(DUE))),
        new Deciding.Represented(FIRST, Optional.of(FACT)),
        new Deciding.Represented(SECOND, Optional.of(SLIP)),
        new Deciding.Responded(FIRST, Optional.of(ANSWER)),
        new Deciding.SecondAsked("B. Wren"),
        new Deciding.SecondJudged(
            Subject.ADULTS_SERVING, new Answer.Given(Serving.MOST, new Standing.Provisional())),
        new Deciding.SecondJudged(Subject.ADULTS_CAPACITY, new Answer.NotEnoughEvidence()));
  }

  static List<SettlementRow> settlements(CaseId id) {
    return List.of(new SettlementRow(id, FINDING, SETTLED, "Cara", Told.AT));
  }

  static List<PointRow> points(CaseId id) {
    var answered = Optional.of(Told.AT);
    return List.of(
        new PointRow(id, FIRST, FACT, Optional.of(ANSWER), false, "Cara", Told.AT, answered),
        new PointRow(id, SECOND, SLIP, Optional.empty(), true, "Cara", Told.AT, Optional.empty()));
  }

  static List<SecondRow> seconds(CaseId id) {
    return List.of(
        new SecondRow(id, "B. Wren", Map.of(Subject.ADULTS_SERVING, Serving.MOST), false));
  }
}
