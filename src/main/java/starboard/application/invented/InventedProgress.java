package starboard.application.invented;

import java.util.Optional;
import starboard.casework.Council;
import starboard.casework.Deciding;
import starboard.casework.Role;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;

/// To whom invented cases are given, and how far those of the open round are that are judged.
final class InventedProgress {
  private InventedProgress() {}

  /// The inspector of a council, the same in each round.
  static String inspector(Plan plan, Council council) {
    return Chance.of(plan.seed(), "inspector/" + council.id()).pick(InventedPeople.INSPECTORS);
  }

  /// Moves a judged case on: all are provisional, some further.
  static void write(InventedRound round, Council council, Diary diary) {
    var chance = round.chance("progress/" + council.id());
    move(diary, Role.INSPECTOR, 20, new CaseMove(CaseStep.PROVISIONAL, ""));
    if (chance.percent(40)) return;
    move(diary, Role.CHIEF_INSPECTOR, 24, new CaseMove(CaseStep.MODERATION, ""));
    if (chance.percent(50)) return;
    var due = Optional.of(round.day(10, 26));
    move(diary, Role.CHIEF_INSPECTOR, 28, new CaseMove(CaseStep.WITH_COUNCIL, "", due));
  }

  private static void move(Diary diary, Role role, int day, CaseMove move) {
    diary.say(role, 9, day, 0, new Deciding.Moved(move));
  }
}
