package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;
import starboard.casework.year.RiseStatement;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.rating.Subject;

class WordPoliciesTest {
  private static final EvidenceId ITEM = new EvidenceId("item");
  private static final LocalDate DAY = LocalDate.of(2004, 5, 1);

  private static final List<Function<String, Act.Undoable>> TEXTS =
      List.of(
          it -> new Act.Reasoned(Subject.ADULTS_CAPACITY, it),
          it -> new Act.Exempted("A1", it),
          it -> new Act.Withdrawn(ITEM, it),
          it -> new Act.Admitted(ITEM, it),
          it -> new Act.ReviewWritten(ReviewPart.PRIORITIES, it),
          it -> described("t", "", it, ""),
          it -> described("t", "", "", it),
          it -> new Act.PlanAgreed(Optional.of(new ImprovementPlan("t", DAY, it))),
          it ->
              new Act.ProgressAssessed(
                  Optional.of(new ProgressAssessment(true, true, it, new TreeSet<>()))),
          it -> new Act.RiseJustified(Optional.of(new RiseStatement(it, new TreeSet<>()))));

  private static final List<Function<String, Act.Undoable>> TITLES =
      List.of(
          it -> described(it, "", "", ""),
          it -> described("t", it, "", ""),
          it ->
              new Act.ReturnAsked(
                  new ReturnId("r"), Optional.of(new ReturnTerms(SourceKind.NHS, it, DAY))),
          it -> new Act.PlanAgreed(Optional.of(new ImprovementPlan(it, DAY, ""))));

  @Test
  void everyTextIsKeptUpToItsLongestAndRefusedAfterIt() {
    for (var text : TEXTS) {
      var longest = "x".repeat(WordPolicies.LONGEST_TEXT);
      play().say(Play.CHIEF, text.apply(longest));
      play()
          .refuses(
              new Refusal(
                  "reason-is-not-too-long",
                  "This text has 100,001 characters; the longest that is kept has 100,000.",
                  "Shorten it, or attach it as a file."),
              Play.CHIEF,
              text.apply(longest + "x"));
    }
  }

  @Test
  void everyTitleIsKeptUpToItsLongestAndRefusedAfterIt() {
    for (var title : TITLES) {
      var longest = "x".repeat(WordPolicies.LONGEST_TITLE);
      play().say(Play.CHIEF, title.apply(longest));
      play()
          .refuses(
              new Refusal(
                  "title-is-not-too-long",
                  "This title or reference has 301 characters; the longest that is kept has 300.",
                  "Shorten it, and write the rest into the summary."),
              Play.CHIEF,
              title.apply(longest + "x"));
    }
  }

  @Test
  void oneLongTextAmongManyActsStopsThemAll() {
    var play = play();
    var before = play.file();
    play.tries(
        Play.CHIEF,
        new Act.Reasoned(Subject.ADULTS_CAPACITY, "short"),
        new Act.ReviewWritten(ReviewPart.PRIORITIES, "x".repeat(WordPolicies.LONGEST_TEXT + 1)));
    assertEquals(before, play.file());
  }

  /// A case with the item of which some of the texts speak.
  private static Play play() {
    return Play.start().say(Play.CHIEF, described("An inspection", "", "", ""));
  }

  private static Act.Described described(
      String title, String reference, String summary, String passages) {
    return new Act.Described(
        ITEM,
        Optional.of(
            new EvidenceItem(
                SourceKind.INSPECTION,
                title,
                reference,
                Optional.empty(),
                Set.of(),
                new TreeSet<>(),
                Optional.empty(),
                summary,
                passages,
                Optional.empty())));
  }
}
