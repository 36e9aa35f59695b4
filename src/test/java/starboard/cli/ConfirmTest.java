package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfirmTest {
  private final Clerk clerk = Clerk.of("Barnet", "--refresh");

  @Test
  void aCarriedCaseTellsFromWhereAndIsConfirmedOneByOneOrAtOnce() {
    var shown = clerk.looks("case show").out();
    assertTrue(shown.contains("Round 2026-11, to confirm; rule book recovered-2002\n"), shown);
    assertTrue(shown.contains("Adults’ serving      Most       carried from 2003-11\n"), shown);
    LimitWordsTest.assertDone(
        "adults’ serving: Most", clerk.acts("case confirm --service adults --question serving"));
    LimitWordsTest.assertRefused(
        "starboard case confirm: adults’ serving is not to be confirmed; there are children’s"
            + " serving, children’s capacity, adults’ capacity",
        clerk.acts("case confirm --service adults --question serving"));
    LimitWordsTest.assertDone(
        "children’s serving: Some\nchildren’s capacity: Promising\nadults’ capacity: Promising",
        clerk.acts("case confirm --all"));
    LimitWordsTest.assertRefused(
        "starboard case confirm: no judgement of this case is carried over and still to be"
            + " confirmed",
        clerk.acts("case confirm --all"));
    assertTrue(clerk.looks("case show").out().contains("Round 2026-11, provisional;"));
  }

  @Test
  void whatIsToBeConfirmedIsNamedInOneWay() {
    for (var words : new String[] {"", " --service adults", " --all --question serving"})
      LimitWordsTest.assertRefused(
          "starboard case confirm: name one judgement by --service and --question, or write --all",
          clerk.acts("case confirm" + words));
  }

  @Test
  void onlyWhatWasConfirmedIsDrawnForASecondJudgement() {
    LimitWordsTest.assertDone(
        "Nobody was asked: no case has its four judgements made or confirmed and nobody asked yet.",
        sample("Ben"));
    clerk.acts("case confirm --all");
    LimitWordsTest.assertDone(
        "Barnet: not asked; all inspectors named have judged it", sample("ann"));
    assertTrue(sample("Ben").out().contains("Barnet   Ben\n"));
  }

  @Test
  void whoOpenedTheRoundIsNotTakenForTheJudgeOfWhatItCarriedOver() {
    clerk.as("Cara", "chief-inspector");
    assertEquals(0, clerk.acts("second ask Ann").exit());
  }

  private Ran sample(String inspector) {
    return clerk.runs(
        "second",
        "sample",
        "--round",
        "2026-11",
        "--count",
        "200",
        "--seed",
        "1",
        "--inspector",
        inspector,
        "--as",
        "Cara",
        "--role",
        "chief-inspector");
  }

  @Test
  void theListOfRoundsTellsARefresh() {
    assertEquals(
        "2026-11  open       refresh  2003-11  recovered-2002  2026-11-20  -                 150",
        clerk.runs("round", "list").lines().get(1));
  }
}
