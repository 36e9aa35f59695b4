package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Change;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Brings a case along its way: judged by Ann, moved by her and Cara, the chief inspector.
final class Way {
  static final Person DORA = new Person("Dora", Role.CHIEF_INSPECTOR);
  static final LocalDate DUE = LocalDate.of(2004, 8, 20);

  private Way() {}

  static Grade grade(Subject subject) {
    return subject.question() == Question.SERVING ? Serving.MOST : Capacity.PROMISING;
  }

  static Play judged(Person person) {
    var play = Play.start();
    for (var subject : Subject.values())
      play.say(
          person,
          new Act.Reasoned(subject, "because"),
          CaseFixture.judged(subject, grade(subject)));
    return play;
  }

  /// At a step, with nothing open. At ready the council's day has gone by.
  static Play at(CaseStep step) {
    return on(judged(CaseFixture.ANN), step);
  }

  static Play on(Play play, CaseStep step) {
    return on(play, CaseStep.PREPARATION, step);
  }

  static Play on(Play play, CaseStep from, CaseStep step) {
    for (var next : CaseStep.values()) {
      if (!from.before(next) || step.before(next)) continue;
      if (next == CaseStep.READY) play.at("2004-08-21T09:00:00Z");
      play.say(Play.CHIEF, move(next, ""));
    }
    return play;
  }

  static Play determined() {
    var play = at(CaseStep.READY);
    assertEquals("", rule(play.tries(Play.CHIEF, determine())));
    return play;
  }

  static Deciding.Moved move(CaseStep to, String reason) {
    return new Deciding.Moved(
        new CaseMove(
            to, reason, to == CaseStep.WITH_COUNCIL ? Optional.of(DUE) : Optional.empty()));
  }

  static Command.Determine determine() {
    return new Command.Determine(CaseFixture.CASE, Optional.empty(), Map.of());
  }

  static Command.Determine determine(Subject subject, Grade grade, String reason) {
    return new Command.Determine(
        CaseFixture.CASE, Optional.empty(), Map.of(subject, new Change(grade, reason)));
  }

  /// The rule that refused, or blank where it was allowed.
  static String rule(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Refused(var refusal) -> refusal.rule();
      case Ruling.Allowed _ -> "";
    };
  }
}
