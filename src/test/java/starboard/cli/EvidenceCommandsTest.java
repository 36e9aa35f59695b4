package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.cli.LimitWordsTest.assertDone;
import static starboard.cli.LimitWordsTest.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandsTest {
  private final Clerk clerk = Clerk.of("Barnet");
  @TempDir private Path folder = Path.of("");

  @Test
  void anItemIsRecordedListedAndShown() {
    assertEquals("There is no evidence on this case\n", clerk.looks("evidence list").out());
    record();
    assertEquals(
        new Ran(
            0,
            """
            NO.  RECEIVED    APPLIES TO  KIND        TITLE              STANDING  SAYS
              1  2026-11-02  2026-10-01  NHS         Delayed transfers  counts
              2  2026-11-02  -           Inspection  Delays in court    counts
            """,
            ""),
        clerk.looks("evidence list"));
    assertEquals(
        new Ran(
            0,
            """
            Delayed transfers
            Kind        NHS
            Reference   NHS 7
            Applies to  2026-10-01
            Received    2026-11-02 by Ann
            Services    children, adults
            Areas       1, 4
            Weight      extremely robust
            Standing    counts

            Summary
            Half as many as last year.
            More to come.
            """,
            ""),
        clerk.looks("evidence show 1"));
    var json = clerk.looks("evidence list --format json").out();
    assertTrue(json.contains("\"number\": 2,"), json);
    assertTrue(json.contains("\"weight\": \"extremely robust\""), json);
    assertEquals(
        "There is no evidence on this case\n",
        clerk.looks("evidence list --as-on 2026-11-01").out());
  }

  @Test
  void anItemIsFoundByItsNumberItsTitleOrItsReference() {
    record();
    for (var word : new String[] {"1", "delayed", "nhs", "NHS 7"})
      assertEquals(
          "Delayed transfers", clerk.looks("evidence show", word).lines().getFirst(), word);
    assertRefused(
        "starboard evidence show: “Del” is more than one item of evidence: 1 “Delayed transfers”, 2"
            + " “Delays in court”; write its number",
        clerk.looks("evidence show Del"));
    assertRefused(
        "starboard evidence show: there is no item of evidence “7” on this case; there is 1"
            + " “Delayed transfers”, 2 “Delays in court”",
        clerk.looks("evidence show 7"));
    assertRefused(
        "starboard returns received: there is no return “7” on this case; it has none",
        clerk.acts("returns received 7"));
  }

  @Test
  void onlyTheNamedPartsAreRevised() {
    record();
    assertDone(
        "described “Late transfers”: NHS: Late transfers",
        clerk.acts("evidence revise 1", "--title", "Late transfers"));
    var shown = clerk.looks("evidence show 1").out();
    assertTrue(shown.contains("Reference   NHS 7\n") && shown.contains("More to come."), shown);
  }

  @Test
  void partsOfAnItemCanBeEmptied() {
    record();
    var all = "reference,applies-to,about,areas,weight,summary,passages,file";
    assertEquals(0, clerk.acts("evidence revise 1 --clear " + all).exit());
    assertEquals(
        "Delayed transfers\nKind        NHS\nReceived    2026-11-02 by Ann\nStanding    counts\n",
        clerk.looks("evidence show 1").out());
    assertEquals(0, clerk.acts("evidence revise 1 --clear weight --weight fair").exit());
    assertTrue(clerk.looks("evidence show 1").out().contains("Weight      fair"));
    assertRefused(
        "starboard evidence revise: --clear: “title” is no part that can be empty; write reference,"
            + " applies-to, about, areas, weight, summary, passages, file",
        clerk.acts("evidence revise 1 --clear title"));
  }

  @Test
  void theReceiptIsWrittenAsAPageToo() throws Exception {
    var page = folder.resolve("receipt.html");
    assertEquals(0, clerk.looks("evidence receipt --page " + page).exit());
    assertTrue(Files.readString(page).contains("Barnet"));
    assertRefused(
        "starboard evidence receipt: %s: there is a file already; choose another name"
            .formatted(page),
        clerk.looks("evidence receipt --page " + page));
  }

  @Test
  void anItemIsWeighedWithdrawnAndCountedAgain() {
    record();
    assertDone(
        "cited “Delayed transfers” for adults’ serving: supports",
        clerk.acts("evidence weigh 1 --service adults --question serving --bearing supports"));
    assertDone(
        "withdrew “Delays in court”: Of another council.",
        clerk.acts("evidence withdraw 2", "--because", "Of another council."));
    var list = clerk.looks("evidence list").lines();
    assertTrue(list.get(1).endsWith("counts     supports adults’ serving"), list.get(1));
    assertTrue(list.get(2).endsWith("withdrawn"), list.get(2));
    assertTrue(
        clerk
            .looks("case show")
            .out()
            .contains("evidence: 1 counting, 0 not cited, 0 late, 1 withdrawn\n"));
    assertDone("counted again “Delays in court”", clerk.acts("evidence withdraw 2 --take-back"));
    assertRefused(
        "starboard evidence withdraw: --because: there is no reason; write why",
        clerk.acts("evidence withdraw 2"));
  }

  @Test
  void onlyTheChiefInspectorAdmits() {
    record();
    assertRefused(
        "starboard evidence admit: Ann is signed in as inspector and cannot admit evidence that"
            + " came after the cut-off. Ask the chief inspector to admit it. (rule"
            + " chief-inspector-admits)",
        clerk.acts("evidence admit 2 --because x"));
    clerk.as("Cara", "chief-inspector");
    assertDone("admitted “Delays in court”: x", clerk.acts("evidence admit 2 --because x"));
  }

  @Test
  void aFileIsKeptAndWrittenOutAgain() throws Exception {
    record();
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear inspector");
    var attached = clerk.acts("evidence attach 2 " + file);
    assertTrue(
        attached.out().startsWith("Kept letter.txt, 14 bytes, SHA-256 "), attached.toString());
    var copy = folder.resolve("copy.txt");
    assertDone(
        "Wrote letter.txt, 14 bytes, to " + copy, clerk.looks("evidence fetch 2 --out " + copy));
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
    assertRefused(
        "starboard evidence fetch: %s: there is a file already; choose another name"
            .formatted(copy),
        clerk.looks("evidence fetch 2 --out " + copy));
    assertRefused(
        "starboard evidence fetch: no file is kept with “Delayed transfers”",
        clerk.looks("evidence fetch 1 --out " + folder.resolve("none")));
    assertRefused(
        "starboard evidence fetch: %s: cannot be written; choose another folder"
            .formatted(folder.resolve("no/where")),
        clerk.looks("evidence fetch 2 --out " + folder.resolve("no/where")));
    assertEquals(2, clerk.acts("evidence attach 2 " + folder.resolve("nowhere")).exit());
  }

  @Test
  void evidenceIsFoundByItsWordsInAllRounds() {
    record();
    assertEquals(
        new Ran(
            0,
            "2026-11  Barnet  Delays in court\n    Inspection\n",
            "Reading all evidence once; later searches read only what has changed\n"),
        clerk.runs("evidence", "search", "in", "COURT"));
    assertEquals(
        """
        2026-11  Barnet  Delayed transfers
            Half as many as last year. More to come. · NHS 7 · NHS
        1 more; --most shows them
        """,
        clerk.runs("evidence", "search", "de", "--most", "1").out());
    assertTrue(
        clerk
            .runs("evidence", "search", "court", "--format", "json")
            .out()
            .contains("\"total\": 1"));
    assertEquals(
        new Ran(0, "Nothing was found\n", ""), clerk.runs("evidence", "search", "nowhere"));
    assertEquals(2, clerk.runs("evidence", "search", "x", "--most", "0").exit());
  }

  @Test
  void returnsAreAskedForReceivedAndConfirmedToTheCouncil() {
    assertDone(
        "asked for “Autumn return”: Monitoring return, due 10 November 2026",
        clerk.acts(
            "returns ask --kind monitoring-return --due 2026-11-10", "--title", "Autumn return"));
    assertEquals(
        """
        NO.  DUE         RECEIVED      KIND               TITLE
          1  2026-11-10  not received  Monitoring return  Autumn return
        """,
        clerk.looks("returns list").out());
    assertDone(
        "described “Autumn return”: Monitoring return: Autumn return\n"
            + "received “Autumn return”: “Autumn return”",
        clerk.acts("returns received autumn"));
    assertEquals(
        """
        Returns asked of Barnet in round 2026-11

        NO.  DUE         RECEIVED    KIND               TITLE
          1  2026-11-10  2026-11-02  Monitoring return  Autumn return
        """,
        clerk.looks("evidence receipt").out());
    assertTrue(
        clerk.looks("returns list --format json").out().contains("\"received\": \"2026-11-02\""));
    assertDone(
        "took back the arrival of “Autumn return”: not arrived",
        clerk.acts("returns received 1 --take-back"));
    assertDone(
        "received “Autumn return”: “Autumn return”", clerk.acts("returns received 1 --item 1"));
  }

  @Test
  void wordsThatAreNoneOfThoseThereAreNameThose() {
    record();
    assertRefused(
        "starboard evidence add: an item needs a kind and a title; write --kind and --title",
        clerk.acts("evidence add --kind nhs"));
    assertRefused(
        "starboard evidence add: --kind: “gossip” is not a kind of source; write inspection,"
            + " joint-review, monitoring-return, position-statement,"
            + " delivery-and-improvement-statement, auditor, nhs, improvement-plan-return, other",
        clerk.acts("evidence add --kind gossip --title x"));
    assertRefused(
        "starboard evidence revise: --weight: “heavy” is not a weight; write slight, fair, robust,"
            + " extremely-robust",
        clerk.acts("evidence revise 1 --weight heavy"));
    assertRefused(
        "starboard evidence revise: --areas: “one” is not the number of a standards area; write"
            + " numbers with commas, as 1,4",
        clerk.acts("evidence revise 1 --areas one"));
    assertRefused(
        "starboard evidence revise: Round 2026-11 has no standards area 9. Use one of its areas: 1,"
            + " 2, 3, 4, 5, 6. (rule area-is-of-the-round)",
        clerk.acts("evidence revise 1 --areas 9"));
    assertRefused(
        "starboard evidence revise: --about: “all” is not a service; write children, adults or"
            + " both",
        clerk.acts("evidence revise 1 --about all"));
    assertRefused(
        "starboard evidence weigh: --bearing: “hints” is none; write supports, contradicts or none",
        clerk.acts("evidence weigh 1 --service adults --question serving --bearing hints"));
  }

  private void record() {
    clerk.acts(
        "evidence add --kind nhs --applies-to 2026-10-01 --about both --areas 1,4",
        "--title",
        "Delayed transfers",
        "--reference",
        "NHS 7",
        "--weight",
        "extremely-robust",
        "--summary",
        "Half as many as last year.\nMore to come.");
    assertDone(
        "described “Delays in court”: Inspection: Delays in court",
        clerk.acts("evidence add --kind inspection", "--title", "Delays in court"));
  }
}
