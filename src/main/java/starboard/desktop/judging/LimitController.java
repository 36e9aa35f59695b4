package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import starboard.application.DraftPlace;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.desktop.frame.Trouble;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// Does what the person wants on the limits of a judgement.
final class LimitController {
  private final CaseModel model;
  private final Acting acting;
  private final Judging judging;

  LimitController(CaseModel model, Acting acting, Judging judging) {
    this.model = model;
    this.acting = acting;
    this.judging = judging;
  }

  /// Records the highest open grade, and what the judgement would be without the limit.
  void recordHighest(Subject subject, Grade unlimited) {
    limits(subject)
        .limits()
        .highest()
        .ifPresent(highest -> {
          var answer = Choices.given(highest);
          judging.judge(
              subject,
              answer,
              List.of(new Act.Judged(subject, answer), butFor(subject, unlimited)),
              limits(subject)::close,
              limits(subject)::fail);
        });
  }

  /// Says what the judgement would be without the limit, and nothing else.
  void sayOnly(Subject subject, Grade unlimited) {
    say(subject, butFor(subject, unlimited), limits(subject)::close);
  }

  /// What the judgement would be without the limit is taken back.
  void takeBackButFor(Subject subject) {
    say(subject, new Act.JudgedButForLimit(subject, new Answer.Open()), () -> {});
  }

  /// Exempts the council for the reason that was typed; where that opens the grade that was asked
  /// for, the grade is recorded with it.
  void exempt(Subject subject, String key) {
    var limits = limits(subject);
    var reason = limits.text(key).strip();
    if (reason.codePoints().noneMatch(Character::isLetter)) {
      limits.fail(new Trouble("An exemption needs a reason in words.", "Write why first.", ""));
      return;
    }
    var acts = new ArrayList<Act.Undoable>(List.of(new Act.Exempted(key, reason)));
    Runnable done =
        () -> {
          limits.forget(key);
          limits.close();
        };
    var grade = limits.askProperty().get().flatMap(LimitModel.Ask::grade);
    if (grade.isEmpty() || !limits.opens(key)) say(acts, done, limits::fail);
    else {
      var answer = Choices.given(grade.get());
      acts.add(new Act.Judged(subject, answer));
      judging.judge(subject, answer, acts, done, limits::fail);
    }
  }

  /// Takes an exemption back; refused, with the reason, where the grade then stands above its
  /// limit.
  void takeBack(Subject subject, String key) {
    say(subject, new Act.Exempted(key, ""), () -> {});
  }

  /// Keeps what was typed as the reason of an exemption.
  void keep(Subject subject, String key) {
    var limits = limits(subject);
    limits
        .toKeep(key)
        .ifPresent(text ->
            acting
                .shown()
                .ifPresent(id -> {
                  var kept = acting.workbench().keepDraft(id, DraftPlace.exemption(key), text);
                  limits.keep(key, text);
                  acting.saves().followDraft(kept);
                  acting.follow(id, kept, _ -> {}, limits::fail);
                }));
  }

  /// Keeps whatever was typed.
  void keepAll() {
    for (var subject : Subject.values())
      limits(subject).typed().keySet().forEach(it -> keep(subject, it));
  }

  /// Gives up what was typed.
  void discard(Subject subject, String key) {
    limits(subject).forget(key);
    limits(subject).close();
    acting
        .shown()
        .ifPresent(it ->
            acting
                .saves()
                .followDropped(acting.workbench().dropDraft(it, DraftPlace.exemption(key))));
  }

  private void say(Subject subject, Act.Undoable act, Runnable done) {
    say(List.of(act), done, limits(subject)::fail);
  }

  private void say(List<Act.Undoable> acts, Runnable done, Consumer<Trouble> trouble) {
    model.saidProperty().set("");
    acting
        .shown()
        .ifPresent(id -> acting.execute(new Command.Say(id, acts), _ -> done.run(), trouble));
  }

  private static Act.JudgedButForLimit butFor(Subject subject, Grade unlimited) {
    return new Act.JudgedButForLimit(subject, Choices.given(unlimited));
  }

  private LimitModel limits(Subject subject) {
    return model.judgement(subject).limits();
  }
}
