package starboard.application.invented;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.casework.Act;
import starboard.casework.Role;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;

/// The year of an invented council: its annual review, and for a bad one a plan and how its
/// progress was assessed.
final class InventedReview {
  private static final int PART = 180;

  private InventedReview() {}

  static void write(InventedRound round, double quality, Diary diary, Chance chance) {
    if (chance.percent(90)) review(round, diary, chance);
    if (quality < -0.6) plan(round, diary, chance);
  }

  private static void review(InventedRound round, Diary diary, Chance chance) {
    diary.say(Role.INSPECTOR, 6, 3, 0, new Act.ReviewHeld(Optional.of(round.day(6, 2))));
    for (var part : ReviewPart.values())
      diary.say(
          Role.INSPECTOR,
          6,
          3,
          1 + part.ordinal(),
          new Act.ReviewWritten(part, InventedText.of(chance, PART)));
  }

  private static void plan(InventedRound round, Diary diary, Chance chance) {
    var plan =
        new ImprovementPlan(
            "Invented improvement plan", round.day(2, 1), InventedText.of(chance, PART));
    diary.say(Role.INSPECTOR, 2, 2, 0, new Act.PlanAgreed(Optional.of(plan)));
    var items = new TreeSet<>(Set.of(InventedEvidence.id(0)));
    var confident = chance.percent(50);
    diary.say(
        Role.INSPECTOR,
        8,
        29,
        0,
        new Act.ProgressAssessed(
            Optional.of(
                new ProgressAssessment(
                    confident, chance.percent(60), InventedText.of(chance, PART), items))));
  }
}
