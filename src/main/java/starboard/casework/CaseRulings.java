package starboard.casework;

import java.util.List;
import java.util.stream.Stream;
import starboard.journal.Field;
import starboard.rating.Subject;

/// Decides commands on a case: first the policies, then what the command comes to.
public final class CaseRulings {
  private CaseRulings() {}

  /// The acts that the command adds, none where it would change nothing, or the refusal of the
  /// first policy that has something against it.
  public static Ruling rule(CaseDesk desk, Command.OnCase command) {
    var refusal = CasePolicies.firstRefusal(desk, command);
    if (refusal.isPresent()) return new Ruling.Refused(refusal.get());
    return new Ruling.Allowed(acts(desk, command));
  }

  private static List<Act> acts(CaseDesk desk, Command.OnCase command) {
    return switch (command) {
      case Command.Judge(var _, var subject, var answer) -> judged(desk, subject, answer);
      case Command.GiveReason(var _, var subject, var rationale) ->
          reasoned(desk, subject, rationale);
      case Command.JudgeBecause(var _, var subject, var answer, var rationale) ->
          Stream.of(reasoned(desk, subject, rationale), judged(desk, subject, answer))
              .flatMap(List::stream)
              .toList();
      case Command.Undo _ ->
          desk.undoLine().nextUndo().stream()
              .<Act>map(it -> new Act.Undid(it.entry(), it.before()))
              .toList();
      case Command.Redo _ ->
          desk.undoLine().nextRedo().stream()
              .<Act>map(it -> new Act.Redid(it.entry(), it.act()))
              .toList();
    };
  }

  private static List<Act> judged(CaseDesk desk, Subject subject, Answer answer) {
    var standing = desk.file().state().judgement(subject).answer();
    return holds(standing, answer, new Answer.Open())
        ? List.of()
        : List.of(new Act.Judged(subject, answer));
  }

  private static List<Act> reasoned(CaseDesk desk, Subject subject, String rationale) {
    var standing = desk.file().state().judgement(subject).rationale();
    return holds(standing, rationale, "")
        ? List.of()
        : List.of(new Act.Reasoned(subject, rationale));
  }

  private static <V> boolean holds(Field<V> field, V value, V blank) {
    return switch (field) {
      case Field.Unset<V> _ -> value.equals(blank);
      case Field.Settled<V>(var write) -> value.equals(write.value());
      case Field.Conflict<V> _ -> false;
    };
  }
}
