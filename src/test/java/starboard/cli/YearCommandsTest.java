package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.cli.LimitWordsTest.assertDone;
import static starboard.cli.LimitWordsTest.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearCommandsTest {
  private final Clerk clerk = Clerk.of("Barnet");
  @TempDir private Path folder = Path.of("");

  @Test
  void theAnnualReviewIsHeldAndWrittenPartByPart() throws Exception {
    assertEquals("Annual review not held yet", clerk.looks("review show").lines().getFirst());
    assertDone("held the annual review: 12 October 2026", clerk.acts("review held 2026-10-12"));
    assertDone(
        "annual review: wrote Children’s services: strengths: Foster care Planning",
        clerk.reads("Foster care\nPlanning\n", "review write children-strengths --text -"));
    var file = Files.writeString(folder.resolve("who.txt"), "Ann, the director");
    assertDone(
        "annual review: wrote Who attended: Ann, the director",
        clerk.acts("review write attended --text-file " + file));
    assertEquals(
        """
        Annual review held 2026-10-12

        Who attended (attended)
          Ann, the director

        Children’s services: strengths (children-strengths)
          Foster care
          Planning

        Children’s services: areas for development (children-development)

        Adults’ services: strengths (adults-strengths)

        Adults’ services: areas for development (adults-development)

        Capacity for improvement: strengths (capacity-strengths)

        Capacity for improvement: areas for development (capacity-development)

        Priorities for improvement (priorities)
        """,
        clerk.looks("review show").out());
    var json = clerk.looks("review show --format json").out();
    assertTrue(json.contains("\"children-strengths\": \"Foster care\\nPlanning\""), json);
    assertTrue(json.contains("\"held\": \"2026-10-12\""), json);
    assertEquals(
        "Annual review not held yet",
        clerk.looks("review show --as-on 2026-11-01").lines().getFirst());
    assertDone("held the annual review: not held", clerk.acts("review held --take-back"));
  }

  @Test
  void whatIsNoPartOfAReviewIsRefused() {
    assertRefused(
        "starboard review write: “weather” is not a part of the annual review; there are attended,"
            + " children-strengths, children-development, adults-strengths, adults-development,"
            + " capacity-strengths, capacity-development, priorities",
        clerk.acts("review write weather --text x"));
    assertRefused(
        "starboard review write: write the text with --text or --text-file, one of the two",
        clerk.acts("review write attended"));
    assertRefused(
        "starboard review held: write the day, or --take-back", clerk.acts("review held"));
    assertRefused(
        "starboard review held: 12 December 2026 has not come yet. Give the day that it tells of,"
            + " today at the latest. (rule day-has-come)",
        clerk.acts("review held 2026-12-12"));
  }

  @Test
  void aCouncilWithZeroStarsHasAPlanAnAssessmentAndAStatement() {
    assertEquals(
        """
        No improvement plan
        Progress not assessed
        No statement that justifies a rise
        """,
        clerk.looks("zero show").out());
    clerk.acts("evidence add --kind nhs --weight robust", "--title", "Delayed transfers");
    assertDone(
        "agreed the improvement plan: Recovery, agreed 1 October 2026",
        clerk.acts("zero plan --agreed 2026-10-01 --title Recovery"));
    assertDone(
        "assessed progress: confidence in capacity, not in capability: The returns are in.",
        clerk.acts(
            "zero assess --capacity yes --capability no --item delayed",
            "--because",
            "The returns are in."));
    assertRefused(
        "starboard zero justify-rise: “Delayed transfers” is weighed robust, not extremely robust."
            + " Name only items that count in this round and are weighed extremely robust. (rule"
            + " rise-names-robust-evidence)",
        clerk.acts("zero justify-rise --item 1", "--because", "Three agree."));
    clerk.acts("evidence revise 1 --weight extremely-robust");
    assertDone(
        "justified a rise from zero stars: Three agree.",
        clerk.acts("zero justify-rise --item 1", "--because", "Three agree."));
    clerk.acts("evidence revise 1 --weight robust");
    assertEquals(
        """
        Improvement plan “Recovery”, agreed 2026-10-01
        Progress: confidence in capacity, not in capability
          The returns are in.
          rests on “Delayed transfers”
        A rise from zero stars is stated, but not every item named counts and is weighed extremely robust
          Three agree.
          rests on “Delayed transfers”
        """,
        clerk.looks("zero show").out());
    clerk.acts("evidence revise 1 --weight extremely-robust");
    assertTrue(clerk.looks("zero show").out().contains("A rise from zero stars is justified\n"));
    assertTrue(clerk.looks("zero show --format json").out().contains("\"riseJustified\": true"));
    var shown = clerk.looks("case show").out();
    assertTrue(
        shown.contains(
            """
            improvement plan: Recovery, agreed 2026-10-01
            progress: confidence in capacity, not in capability
            rise from zero stars: justified
            """),
        shown);
  }

  @Test
  void whatWasSaidOfAYearIsTakenBack() {
    clerk.acts("zero plan --agreed 2026-10-01 --title Recovery");
    clerk.acts("zero assess --capacity no --capability no --because x");
    assertDone("agreed the improvement plan: no plan", clerk.acts("zero plan --take-back"));
    assertDone("assessed progress: not assessed", clerk.acts("zero assess --take-back"));
    assertDone(
        "Nothing to change: the case says so already", clerk.acts("zero justify-rise --take-back"));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertRefused(
        "starboard zero plan: a plan needs a name and a day; write --title and --agreed",
        clerk.acts("zero plan --title Recovery"));
    assertRefused(
        "starboard zero assess: --capability: write yes or no",
        clerk.acts("zero assess --capacity yes --because x"));
    assertRefused(
        "starboard zero justify-rise: --item: the statement names no evidence; name at least one"
            + " item",
        clerk.acts("zero justify-rise --because x"));
    assertRefused(
        "starboard zero justify-rise: there is no item of evidence “9” on this case; it has none",
        clerk.acts("zero justify-rise --item 9 --because x"));
  }
}
