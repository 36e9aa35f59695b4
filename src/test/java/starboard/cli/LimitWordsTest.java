package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitWordsTest {
  private static final String[] AUDIT = {"--key", "CP audit"};
  private final Clerk clerk = Clerk.of("Barnet");
  @TempDir private Path folder = Path.of("");

  @Test
  void aLimitClosesAGradeUntilTheCouncilIsExempted() {
    assertDone(
        "judged the key indicator CP audit: No", clerk.acts("case key-judge --grade No", AUDIT));
    var judge = "case judge --service children --question serving --grade Yes";
    assertRefused(
        "starboard case judge: Children’s serving is capped at Some: CP audit judged No. Choose"
            + " Some or less, or exempt the council from CP audit with a reason. (rule"
            + " grade-is-within-limit)",
        clerk.acts(judge));
    assertDone(
        "exempted from CP audit: Two families moved.",
        clerk.reads("Two families moved.\n", "case exempt --because -", AUDIT));
    assertEquals(0, clerk.acts(judge).exit());
    assertRefused(
        "starboard case unexempt: Children’s serving is capped at Some: CP audit judged No. Choose"
            + " Some or less, or exempt the council from CP audit with a reason. (rule"
            + " grade-is-within-limit)",
        clerk.acts("case unexempt", AUDIT));
    assertTrue(
        clerk
            .looks("case show")
            .out()
            .contains(
                """

                KEY       STANDS    WHY
                CP audit  exempted  judged No; Two families moved.
                """));
  }

  @Test
  void aLimitedCaseSaysWhatItWouldBeWithoutTheLimit() {
    clerk.acts("case key-judge --grade No", AUDIT);
    clerk.acts("case judge --service children --question serving --grade Some");
    assertDone(
        "judged children’s serving but for the limit: Most",
        clerk.acts("case but-for-limit --service children --question serving --grade Most"));
    assertTrue(
        clerk
            .looks("case show")
            .out()
            .contains(
                """

                but for the limit: Children’s serving Most
                KEY       STANDS                           WHY
                CP audit  caps children’s serving at Some  judged No
                """));
    var json = clerk.looks("case show --format json").out();
    assertTrue(json.contains("\"butForLimit\": \"Most\""), json);
    assertTrue(
        json.contains(
            """
                {
                  "highest": "Some",
                  "key": "CP audit",
                  "stands": "failed",
                  "subject": "children_serving",
                  "why": "judged No"
                },
            """),
        json);
    var before = clerk.looks("case show --as-on 2026-11-01").out();
    assertTrue(!before.contains("CP audit") && !before.contains("but for"), before);
  }

  @Test
  void factsThatMoveALimitTellWhatIsAboveItNow() {
    clerk.acts("case judge --service children --question serving --grade Most");
    var above = "Children’s serving, judged Most, is above its limit Some.";
    assertEquals(above, clerk.acts("case key-judge --grade No", AUDIT).lines().getLast());
    clerk.as("Dan", "data-officer");
    assertDone(
        "put the value of A1 right: 20, final", clerk.acts("case value --indicator A1 --value 20"));
  }

  @Test
  void anExemptionNeedsAReasonAndAKeyOfTheRound() {
    assertRefused(
        "starboard case exempt: --because: there is no reason; write why",
        clerk.acts("case exempt --because=", AUDIT));
    assertRefused(
        "starboard case exempt: Round 2026-11 has no key indicator “A9”. Use one of: C20, CP audit,"
            + " Race Relations check. (rule key-indicator-is-of-the-round)",
        clerk.acts("case exempt --key A9 --because x"));
    assertRefused(
        "starboard case unexempt: the council is not exempted from “A9”; it is exempted from"
            + " nothing",
        clerk.acts("case unexempt --key A9"));
    assertRefused(
        "starboard case key-judge: --grade: “Poor” does not answer “Serving people well?”; write"
            + " No, Some, Most, Yes, not-enough-evidence or open",
        clerk.acts("case key-judge --grade Poor", AUDIT));
  }

  @Test
  void aLongReasonComesFromAFile() throws Exception {
    var file = Files.writeString(folder.resolve("why.txt"), "Two families\r\nmoved.\n");
    assertDone(
        "exempted from CP audit: Two families moved.",
        clerk.acts("case exempt --because-file " + file, AUDIT));
    assertRefused(
        "starboard case exempt: invalid value for option '--because-file': “%s” cannot be read; name"
                .formatted(folder.resolve("nowhere"))
            + " a file of text; “starboard case exempt --help” tells more",
        clerk.acts("case exempt --because-file " + folder.resolve("nowhere"), AUDIT));
    var bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0});
    assertRefused(
        "starboard case exempt: invalid value for option '--because-file': “%s” is not a text in"
                .formatted(bytes)
            + " UTF-8; save it as such; “starboard case exempt --help” tells more",
        clerk.acts("case exempt --because-file " + bytes, AUDIT));
    assertRefused(
        "starboard case exempt: invalid value for option '--because': standard input holds"
            + " more than a text of 1 MB; shorten it; “starboard case exempt --help” tells more",
        clerk.reads("x".repeat((1 << 20) + 1), "case exempt --because -", AUDIT));
  }

  @Test
  void aValueIsPutRightAsAFileWouldSayIt() {
    assertRefused(
        "starboard case value: Ann is signed in as inspector and cannot change the values of"
            + " indicators. Sign in as a data officer or as the chief inspector. (rule"
            + " person-may-load-values)",
        clerk.acts("case value --indicator A1 --value 21.4"));
    clerk.as("Dan", "data-officer");
    assertDone(
        "A1: percent sign left out\nput the value of A1 right: 21.4, final",
        clerk.acts("case value --indicator a1 --value 21.4%"));
    assertDone(
        "Nothing to change: the case says so already",
        clerk.acts("case value --indicator A1 --value 21.40"));
    assertDone(
        "put the value of A1 right: missing",
        clerk.acts("case value --indicator A1 --status missing"));
    assertDone(
        "put the value of A1 right: no value", clerk.acts("case value --indicator A1 --none"));
    assertRefused(
        "starboard case value: A1: 140 is not a percentage from 0 to 100",
        clerk.acts("case value --indicator A1 --value 140"));
    assertRefused(
        "starboard case value: --none takes the value away; leave the other parts out",
        clerk.acts("case value --indicator A1 --none --value 3"));
    assertRefused(
        "starboard case value: there is no value; write --value, --status or --none",
        clerk.acts("case value --indicator A1"));
    var unknown = clerk.acts("case value --indicator Z9 --value 3").err();
    assertTrue(
        unknown.startsWith(
            "starboard case value: round 2026-11 has no indicator “Z9”; there are A1, A2, A3,"),
        unknown);
  }

  static void assertDone(String lines, Ran ran) {
    assertEquals(new Ran(0, lines + "\n", ""), ran);
  }

  static void assertRefused(String sentence, Ran ran) {
    assertEquals(new Ran(2, "", sentence + "\n"), ran);
  }
}
