package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.cli.LimitWordsTest.assertDone;
import static starboard.cli.LimitWordsTest.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.rating.Question;

class DecidingCommandsTest {
  private static final String JUDGE = "case judge --service %s --question %s --grade %s";
  private final Clerk clerk = Clerk.of("Barnet");

  @Test
  void aCaseGoesItsWayToTheDeterminationAndIsLocked() {
    toCouncil();
    assertRefused(
        "starboard representation add: The point would have come on 1 November 2026, but the draft"
            + " went to the council on 2 November 2026. Write the day on which it came, that day"
            + " or a later one. (rule point-follows-the-draft)",
        clerk.acts("representation add --dispute fact --received 2026-11-01 --point Wrong."));
    assertDone(
        "took down a representation: a fact behind a judgement: The figure is wrong.",
        clerk.acts(
            "representation add --dispute fact --received 2026-11-02 --about adults_serving",
            "--point",
            "The figure is wrong."));
    assertRefused(
        "starboard case move: A point of the council is not answered. Answer each with a reason."
            + " (rule council-was-answered)",
        clerk.acts("case move ready"));
    clerk.acts("representation answer 1 --answer partly", "--because", "The figure was old.");
    assertTrue(clerk.looks("representation list").out().contains("partly accepted"));
    chief();
    assertDone(
        "moved the case to ready: It wants no more time.",
        clerk.acts("case move ready", "--because", "It wants no more time."));
    assertRefused(
        "starboard determine: The judgements give two stars, not three stars. Determine what they"
            + " give, or change a judgement with a reason. (rule star-is-computed)",
        clerk.acts("determine --stars 3"));
    assertDone(
        "Barnet, 2026-11: determined, two stars, 12 points", clerk.acts("determine --stars 2"));
    assertEquals(2, clerk.acts("case undo").exit());
    assertRefused(
        "starboard case note: The case is determined and locked. Ask the chief inspector to open"
            + " it again, with a reason. (rule case-is-not-determined)",
        clerk.acts("case note --text x"));
    var shown = clerk.looks("case show").out();
    assertTrue(shown.contains("step: determined\n"), shown);
    assertTrue(shown.contains("determined: two stars, 12 points\n"), shown);
    assertTrue(shown.contains("Adults’ serving      Most       determined  "), shown);
    assertFalse(shown.contains("provisional"), shown);
    assertTrue(shown.contains("points of the council: 1, 0 open\n"), shown);
    assertTrue(clerk.looks("case show --format json").out().contains("\"step\": \"determined\""));
    assertRefused(
        "starboard case in-year: The change would hold from 1 November 2026, but the rating was"
            + " determined on 2 November 2026. Name that day or a later one. (rule"
            + " in-year-change-comes-after-the-rating)",
        clerk.acts(
            "case in-year --to-zero --from 2026-11-01 --because concern --evidence report"
                + " --monitoring monthly"));
    clerk.acts(
        "case in-year --to-zero --from 2026-11-02 --because concern --evidence report"
            + " --monitoring monthly");
    var back = clerk.acts("case in-year --take-back");
    assertTrue(back.err().contains("(rule in-year-take-back-has-a-reason)"), back.err());
    assertRefused(
        "starboard case in-year: --take-back: the change is taken back with --because alone; leave"
            + " --from, --evidence and --monitoring out",
        clerk.acts("case in-year --take-back --because x --from 2026-11-02"));
    assertDone(
        "took back the in-year change: another council",
        clerk.acts("case in-year --take-back", "--because", "another council"));
    clerk.acts(
        "case in-year --to-zero --from 2026-11-02 --because concern --evidence report"
            + " --monitoring monthly");
    assertRefused(
        "starboard reopen: --to: a case is not opened again with the council; write preparation,"
            + " provisional, moderation or ready",
        clerk.acts("reopen --to with-council --because x"));
    assertTrue(clerk.runs("store", "verify").out().contains(", 1 determination replayed\n"));
    clerk.acts("reopen --to provisional", "--because", "A return came.");
    var reopened = clerk.looks("case show").out();
    assertTrue(reopened.contains("opened again by Cara on 2026-11-02: A return came.\n"), reopened);
    assertTrue(
        reopened.contains(
            "no determination stands until it is determined again; the change within the year"
                + " stands\n"),
        reopened);
    assertTrue(reopened.contains("within the year: set to zero, zero stars"), reopened);
    assertTrue(clerk.looks("case history").out().contains("determined the case: two stars"));
  }

  @Test
  void aCaseIsDeterminedOtherwiseWithAReason() {
    toCouncil();
    chief();
    clerk.acts("case move ready --because soon");
    assertRefused(
        "starboard determine: --because: there is no reason; write why",
        clerk.acts("determine --change adults_serving=Some"));
    assertRefused(
        "starboard determine: --change: “adults” is not a judgement; write children_serving,"
            + " children_capacity, adults_serving, adults_capacity",
        clerk.acts("determine --change adults=Some --because x"));
    assertRefused(
        "starboard determine: --change: “Excellent” does not answer “%s”; write No, Some, Most, Yes"
            .formatted(Question.SERVING.title()),
        clerk.acts("determine --change adults_serving=Excellent --because x"));
    var ran = clerk.acts("determine --change adults_serving=Some --because Otherwise.");
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(
        clerk
            .looks("case show")
            .out()
            .contains("changed in determining it: adults’ serving: Otherwise.\n"));
  }

  @Test
  void whatTheChangeOfADeterminationRaisesIsAnsweredByItsReasonUntilTheCaseIsOpenedAgain() {
    toCouncil();
    chief();
    clerk.acts("case move ready --because soon");
    var done =
        clerk.acts(
            "determine --change adults_serving=No", "--because", "The audit says otherwise.");
    assertEquals(0, done.exit(), done.err());
    var check = new String[] {"check", "--round", "2026-11", "--check", "big-move"};
    var ran = clerk.runs(check);
    assertTrue(ran.out().contains("  changed, Cara: The audit says otherwise.\n"), ran.out());
    assertEquals(0, ran.exit(), ran.out());
    clerk.acts("reopen", "--because", "A return came.");
    assertEquals(1, clerk.runs(check).exit());
  }

  @Test
  void manyThatAreReadyAreSeenFirstAndThenDetermined() {
    toCouncil();
    chief();
    var all = new String[] {"determine", "--round", "2026-11", "--as", "Cara", "--all-ready"};
    assertRefused("starboard determine: no case of this round is ready", clerk.runs(all));
    clerk.acts("case move ready --because soon");
    assertTrue(clerk.runs(with(all, "--role", "chief-inspector")).out().contains("Nothing was"));
    assertTrue(
        clerk
            .runs(with(all, "--role", "chief-inspector", "--yes"))
            .out()
            .contains("Barnet, 2026-11: determined"));
    var publish =
        clerk.runs(
            "round", "publish", "--round", "2026-11", "--as", "Cara", "--role", "chief-inspector");
    assertEquals(2, publish.exit());
    assertTrue(
        publish.err().startsWith("starboard round publish: 149 councils are not determined, "),
        publish.err());
  }

  @Test
  void aNoteNamesTheCouncilsThatWereComparedAsTheyAreCalled() {
    assertRefused(
        "starboard case note: there is no council “Nowhere”",
        clerk.acts("case note --text Alike. --compared Nowhere"));
    assertRefused(
        "starboard case note: --compared: Barnet is the council of the case itself; name another",
        clerk.acts("case note --text Alike. --compared barnet"));
    assertDone(
        "noted in moderation: Alike. (Kent)",
        clerk.acts("case note --text Alike. --compared kent"));
  }

  @Test
  void aCaseIsSentBackWithAReason() {
    toCouncil();
    chief();
    assertRefused(
        "starboard case send-back: --because: there is no reason; write why",
        clerk.acts("case send-back"));
    assertDone(
        "moved the case to provisional: again", clerk.acts("case send-back --because again"));
    assertRefused(
        "starboard case send-back: the case is provisional; provisional is no earlier step",
        clerk.acts("case send-back --because again"));
    assertRefused(
        "starboard case move: “away” is not a step; write preparation, provisional, moderation,"
            + " with-council or ready",
        clerk.acts("case move away"));
  }

  @Test
  void aSecondJudgementIsNotShownBeforeItIsHandedIn() {
    judge();
    chief();
    clerk.acts("second ask Ben");
    clerk.as("Ben", "inspector");
    for (var word : new String[] {"children", "adults"}) {
      clerk.acts("second judge --grade Some --service " + word + " --question serving");
      clerk.acts("second judge --grade Poor --service " + word + " --question capacity");
    }
    assertRefused(
        "starboard second show: Ben has not handed the second judgement in; neither is shown"
            + " before both are in",
        clerk.looks("second show"));
    for (var words : new String[] {"case history", "case history --format json", "journal"})
      assertFalse(clerk.looks(words).out().contains("Poor"), words);
    assertDone("handed in the second judgement: handed in", clerk.acts("second hand-in"));
    assertFalse(clerk.looks("second show").out().contains("Poor"));
    clerk.as("Ann", "inspector");
    assertEquals(0, clerk.acts("case move provisional").exit());
    assertTrue(clerk.looks("second show").out().contains("Poor"));
  }

  @Test
  void oncePeopleAreRegisteredEachActsInTheirOwnRole() {
    assertEquals(
        "Cara is registered as chief inspector\n",
        people("add", "Cara", "--works-as", "chief-inspector", "--as", "Cara").out());
    assertEquals(
        "Ann is registered as inspector\n",
        people("add", "Ann", "--works-as", "inspector", "--as", "Cara").out());
    assertDone("gave the case out: Ann", clerk.as("Cara").acts("case assign Ann"));
    assertRefused(
        "starboard case assign: Ann is signed in as inspector and cannot assign, determine or"
            + " reopen cases or change ratings within the year. Ask the chief inspector. (rule"
            + " chief-inspector-determines)",
        clerk.as("Ann").acts("case assign Ann"));
    assertRefused(
        "starboard case note: Eve is not in the register of people. Sign in as somebody who is, or"
            + " ask the chief inspector to register you. (rule person-is-registered)",
        clerk.as("Eve").acts("case note --text x"));
    assertEquals("Ann has left\n", people("leave", "Ann", "--as", "Cara").out());
    assertEquals(
        List.of("NAME  ROLE             WORKS HERE", "Ann   inspector        left"),
        people("list").lines().subList(0, 2));
  }

  @Test
  void aSampleIsDrawnAndAgreementMeasuredInTheRoleOfTheRegister() {
    judge();
    people("add", "Cara", "--works-as", "chief-inspector", "--as", "Cara");
    people("add", "Ben", "--works-as", "inspector", "--as", "Cara");
    var sample =
        clerk.runs(
            "second",
            "sample",
            "--round",
            "2026-11",
            "--count",
            "1",
            "--seed",
            "1",
            "--inspector",
            "Ben",
            "--as",
            "Cara");
    assertEquals(0, sample.exit(), sample.err());
    assertTrue(sample.out().contains("Barnet   Ben"), sample.out());
    assertEquals(0, clerk.runs("second", "agreement", "--round", "2026-11", "--as", "Ben").exit());
  }

  @Test
  void theJournalTellsWhoDidWhatAndWhy() {
    judge();
    var lines = clerk.looks("journal").lines();
    assertEquals(9, lines.size());
    var csv = clerk.runs("journal", "--round", "2026-11", "--format", "csv").lines();
    assertEquals("when,who,role,council,what,before,after,why,entry", csv.getFirst());
    assertTrue(csv.get(1).contains(",Ann,inspector,,Opened the round,"), csv.get(1));
    var json =
        clerk.looks("journal --format json --by ann", "--text", "adults’ serving judged").out();
    assertTrue(json.contains("\"after\": \"Most\""), json);
    assertTrue(json.contains("\"why\": \"So.\""), json);
    assertRefused(
        "starboard journal: --by: nobody of the name “Nobody” did anything on this case; those who"
            + " did: Ann",
        clerk.looks("journal --by Nobody"));
    assertEquals(9, clerk.looks("journal --text ANN").lines().size());
    assertDone(
        "Nothing of what was done holds these words", clerk.looks("journal --text unheard-of"));
  }

  private Ran people(String... words) {
    var all = new ArrayList<>(List.of("people"));
    all.addAll(List.of(words));
    return clerk.runs(all.toArray(String[]::new));
  }

  private void judge() {
    for (var service : new String[] {"children", "adults"}) {
      clerk.acts(JUDGE.formatted(service, "serving", "Most"), "--because", "So.");
      clerk.acts(JUDGE.formatted(service, "capacity", "Promising"), "--because", "So.");
    }
  }

  private void toCouncil() {
    judge();
    clerk.acts("case move provisional");
    chief();
    clerk.acts("case move moderation");
    assertRefused(
        "starboard case move: The last day for the council, 1 November 2026, is past. Name a day to"
            + " come, the last for its representations. (rule council-has-a-day)",
        clerk.acts("case move with-council --due 2026-11-01"));
    assertDone(
        "moved the case to with the council: representations by 20 November 2026",
        clerk.acts("case move with-council --due 2026-11-20"));
    clerk.as("Ann", "inspector");
  }

  private void chief() {
    clerk.as("Cara", "chief-inspector");
  }

  private static String[] with(String[] words, String... more) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
