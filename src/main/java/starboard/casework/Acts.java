package starboard.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import starboard.rating.Subject;

/// The acts that a command on a case comes to. What the case says already is not said again.
final class Acts {
  private Acts() {}

  static List<Act.OfCase> of(CaseDesk desk, Command.OnCase command) {
    return switch (command) {
      case Command.Judge(var _, var subject, var answer) ->
          news(desk, new Act.Judged(subject, answer));
      case Command.GiveReason(var _, var subject, var rationale) ->
          news(desk, new Act.Reasoned(subject, rationale));
      case Command.JudgeBecause(var _, var subject, var answer, var rationale) ->
          news(desk, new Act.Reasoned(subject, rationale), new Act.Judged(subject, answer));
      case Command.Say(var _, var acts) ->
          news(desk, afresh(desk, acts).toArray(Act.Undoable[]::new));
      case Command.Determine determine -> Determining.acts(desk, determine);
      case Command.Undo _ ->
          desk.undoLine().nextUndo().stream()
              .<Act.OfCase>map(it -> new Act.Undid(it.entry(), it.before()))
              .toList();
      case Command.Redo _ ->
          desk.undoLine().nextRedo().stream()
              .<Act.OfCase>map(it -> new Act.Redid(it.entry(), it.act()))
              .toList();
    };
  }

  /// Another inspector who is asked for a second judgement starts from nothing, and does not find
  /// what the one before wrote.
  private static List<Act.Undoable> afresh(CaseDesk desk, List<Act.Undoable> acts) {
    var second = desk.file().state().deliberation().second();
    if (!second.begun() || acts.stream().noneMatch(it -> asksAnother(desk, it))) return acts;
    var all = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      all.add(new DecidingField.SecondAnswer(subject).blank());
      all.add(new DecidingField.SecondReason(subject).blank());
    }
    all.addAll(acts);
    return all;
  }

  private static boolean asksAnother(CaseDesk desk, Act.Undoable act) {
    return act instanceof Deciding.SecondAsked && !desk.file().says(act);
  }

  /// Of several acts on one field each is measured by the one before it.
  static List<Act.OfCase> news(CaseDesk desk, Act.Undoable... acts) {
    var news = new ArrayList<Act.OfCase>();
    var said = new HashMap<CaseField, Act.Undoable>();
    for (var act : acts) {
      var last = said.put(act.field(), act);
      if (last == null ? !desk.file().says(act) : !last.equals(act)) news.add(act);
    }
    return news;
  }
}
