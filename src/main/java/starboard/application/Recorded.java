package starboard.application;

import java.util.List;
import java.util.stream.Stream;
import starboard.casework.Act;
import starboard.casework.Command;
import starboard.casework.Deciding;

/// Which drafts have served once a command is done: those whose words it records.
final class Recorded {
  private Recorded() {}

  static List<DraftPlace> by(Command.OnCase command) {
    return switch (command) {
      case Command.GiveReason(var _, var subject, var _) -> List.of(DraftPlace.reason(subject));
      case Command.JudgeBecause(var _, var subject, var _, var _) ->
          List.of(DraftPlace.reason(subject));
      case Command.Say(var _, var acts) -> acts.stream().flatMap(Recorded::by).toList();
      case Command.Judge _, Command.Undo _, Command.Redo _, Command.Determine _ -> List.of();
    };
  }

  private static Stream<DraftPlace> by(Act.Undoable act) {
    return switch (act) {
      case Act.Reasoned(var subject, var _) -> Stream.of(DraftPlace.reason(subject));
      case Deciding.SecondReasoned(var subject, var _) -> Stream.of(DraftPlace.second(subject));
      case Act.Exempted(var key, var _) -> Stream.of(DraftPlace.exemption(key));
      case Act.ReviewWritten(var part, var _) -> Stream.of(DraftPlace.review(part));
      case Act.ReviewHeld _ -> Stream.of(DraftPlace.MEETING);
      case Act.PlanAgreed _ -> Stream.of(DraftPlace.PLAN);
      case Act.ProgressAssessed _ -> Stream.of(DraftPlace.PROGRESS);
      case Act.RiseJustified _ -> Stream.of(DraftPlace.RISE);
      case Deciding.Represented _ -> Stream.of(DraftPlace.POINT);
      case Deciding.Responded(var point, var _) -> Stream.of(DraftPlace.response(point));
      case Deciding.FindingSettled(var finding, var _) -> Stream.of(DraftPlace.settlement(finding));
      default -> Stream.empty();
    };
  }
}
