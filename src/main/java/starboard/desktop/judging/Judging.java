package starboard.desktop.judging;

import java.util.List;
import java.util.function.Consumer;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.desktop.frame.Trouble;
import starboard.rating.Subject;

/// Records answers: each is on the screen at once, and goes back to what stands where it is not
/// saved.
final class Judging {
  private final CaseModel model;
  private final Acting acting;

  Judging(CaseModel model, Acting acting) {
    this.model = model;
    this.acting = acting;
  }

  void judge(Subject subject, Answer answer) {
    acting
        .shown()
        .ifPresent(id -> {
          var judgement = model.judgement(subject);
          execute(
              new Command.Judge(id, subject, answer),
              subject,
              answer,
              () -> {},
              (choice, trouble) -> judgement.change(it -> it.fail(choice, trouble)));
        });
  }

  /// Says an answer together with other acts, all or none.
  ///
  /// @param trouble is told why nothing was recorded; the answer that stood is shown again
  void judge(
      Subject subject,
      Answer answer,
      List<Act.Undoable> acts,
      Runnable done,
      Consumer<Trouble> trouble) {
    acting
        .shown()
        .ifPresent(id -> {
          var judgement = model.judgement(subject);
          execute(
              new Command.Say(id, acts),
              subject,
              answer,
              done,
              (choice, why) -> {
                judgement.change(it -> it.giveUp(choice));
                trouble.accept(why);
              });
        });
  }

  private interface Failing {
    void fail(long choice, Trouble trouble);
  }

  private void execute(
      Command.OnCase command, Subject subject, Answer answer, Runnable done, Failing failing) {
    var judgement = model.judgement(subject);
    judgement.change(it -> it.choose(answer));
    long choice = judgement.answer().choice();
    acting.execute(
        command,
        _ -> {
          judgement.change(it -> it.save(choice));
          done.run();
        },
        trouble -> failing.fail(choice, trouble));
  }
}
