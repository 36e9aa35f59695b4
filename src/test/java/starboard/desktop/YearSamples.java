package starboard.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.application.Outcome;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.year.ReviewPart;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;

/// What the tests of the year say on two councils: one that had zero stars, and one that had not.
final class YearSamples {
  static final RoundId ROUND = new RoundId("2004-11");
  static final CaseId ZERO = new CaseId(ROUND, CouncilId.ofName("Bedfordshire"));
  static final CaseId OTHER = new CaseId(ROUND, CouncilId.ofName("Barnet"));
  static final EvidenceId STRONG = new EvidenceId("strong");
  static final EvidenceId FAIR = new EvidenceId("fair");

  private YearSamples() {}

  static List<Act.Undoable> review() {
    return List.of(
        new Act.ReviewHeld(Optional.of(LocalDate.of(2004, 6, 14))),
        new Act.ReviewWritten(ReviewPart.ATTENDED, "Ann Archer, inspector\nThe director"),
        new Act.ReviewWritten(
            ReviewPart.CHILDREN_STRENGTHS, "Adoption is quick.\nFoster carers are trained."),
        new Act.ReviewWritten(ReviewPart.CHILDREN_DEVELOPMENT, "A third of the reviews are late."),
        new Act.ReviewWritten(ReviewPart.ADULTS_STRENGTHS, "Delayed transfers halved."),
        new Act.ReviewWritten(
            ReviewPart.ADULTS_DEVELOPMENT,
            "Few carers are assessed.\nDirect payments grow slowly."),
        new Act.ReviewWritten(ReviewPart.CAPACITY_STRENGTHS, "A new director since May."),
        new Act.ReviewWritten(ReviewPart.CAPACITY_DEVELOPMENT, "Posts of team leaders are empty."),
        new Act.ReviewWritten(ReviewPart.PRIORITIES, "Reviews in time.\nFill the posts."));
  }

  static void evidence(Seat seat) {
    var arrived = new ReturnId("june");
    say(
        seat,
        ZERO,
        List.of(
            item(STRONG, "Inspection of May", Weight.EXTREMELY_ROBUST),
            item(FAIR, "Return of June", Weight.FAIR),
            new Act.ReturnAsked(arrived, Optional.of(terms("Returns of June", 7, 10))),
            new Act.ReturnArrived(arrived, Optional.of(FAIR)),
            new Act.ReturnAsked(new ReturnId("may"), Optional.of(terms("Returns of May", 6, 10))),
            new Act.ReturnAsked(
                new ReturnId("july"), Optional.of(terms("Returns of July", 8, 10)))));
  }

  private static ReturnTerms terms(String title, int month, int day) {
    return new ReturnTerms(
        SourceKind.IMPROVEMENT_PLAN_RETURN, title, LocalDate.of(2004, month, day));
  }

  static Act.Undoable item(EvidenceId id, String title, Weight weight) {
    var item =
        new EvidenceItem(
            SourceKind.INSPECTION,
            title,
            "",
            Optional.of(LocalDate.of(2004, 5, 20)),
            Set.of(),
            new TreeSet<>(),
            Optional.of(weight),
            "",
            "",
            Optional.empty());
    return new Act.Described(id, Optional.of(item));
  }

  static void say(Seat seat, CaseId id, List<Act.Undoable> acts) {
    done(seat, new Command.Say(id, new ArrayList<>(acts)));
    seat.settle();
  }

  static void done(Seat seat, Command command) {
    var outcome = seat.workbench().commands().execute(command).join();
    if (!(outcome instanceof Outcome.Done)) throw new AssertionError(outcome);
  }
}
