package starboard.application.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static starboard.application.loading.Round2004.problems;
import static starboard.application.loading.Round2004.remarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.EvidenceRow;
import starboard.application.Outcome;
import starboard.application.loading.Preview.Change;
import starboard.casework.Role;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// Registers of evidence that are loaded into a round.
class EvidenceTest {
  private static final String HEAD = "council,kind,title,reference,date,service,areas,weight\n";
  private static final String AUDIT =
      "Hull,Joint review,Audit of case files,JR/12,30/6/2004,both,\"1, 3\",robust\n";

  @TempDir Path folder;

  @Test
  void aRowBecomesAnItem() throws BadInput {
    var round = new Round2004(folder);
    var preview = round.preview(LoadKind.EVIDENCE, HEAD + AUDIT);
    assertEquals(
        List.of(
            new Change(
                "Kingston upon Hull",
                "Audit of case files",
                "",
                "Joint review, 30 June 2004, children and adults")),
        preview.changes());
    assertEquals(
        List.of(
            "line 2, column 1 “council”: “Hull” is read as Kingston upon Hull",
            "line 2, column 5 “date”: “30/6/2004” is read as 30 June 2004"),
        remarks(preview).stream().sorted().toList());
    assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    assertEquals(
        List.of(
            new EvidenceItem(
                SourceKind.JOINT_REVIEW,
                "Audit of case files",
                "JR/12",
                Optional.of(LocalDate.of(2004, 6, 30)),
                Set.of(Service.values()),
                new TreeSet<>(Set.of(1, 3)),
                Optional.of(Weight.ROBUST),
                "",
                "",
                Optional.empty())),
        evidence(round).stream().map(EvidenceRow::what).toList());
  }

  @Test
  void daysAreReadAsPeopleWriteThem() throws BadInput {
    var preview =
        new Round2004(folder)
            .preview(
                LoadKind.EVIDENCE,
                """
                council,title,date
                Bury,A,2004-06-30
                Bury,B,30 June 2004
                Bury,C,30 Jun 2004
                Bury,D,
                """);
    assertEquals(List.of(), problems(preview));
    assertEquals(
        List.of(
            "Other, 30 June 2004 (to complete)",
            "Other, 30 June 2004 (to complete)",
            "Other, 30 June 2004 (to complete)",
            "Other (to complete)"),
        preview.changes().stream().map(Change::willBe).toList());
  }

  @Test
  void anItemThatTheCaseHasIsLeftAsItIs() throws BadInput {
    var round = new Round2004(folder);
    round.load(LoadKind.EVIDENCE, HEAD + AUDIT);
    var again =
        round.preview(
            LoadKind.EVIDENCE, HEAD + AUDIT + "Hull,other,Audit of case files,JR/13,,,,\n");
    assertEquals(1, again.unchanged());
    assertEquals(1, again.changes().size());
    assertEquals(
        "line 2: the case has this item already; it is left as it is",
        remarks(again).stream().filter(it -> it.contains("already")).findFirst().orElse(""));
    assertInstanceOf(Outcome.Done.class, round.loader.load(again).join());
    assertEquals(2, evidence(round).size());
  }

  @Test
  void whatCannotBeUnderstoodIsRefusedWithItsPlace() throws BadInput {
    var round = new Round2004(folder);
    var before = round.head();
    var preview =
        round.preview(
            LoadKind.EVIDENCE,
            HEAD
                + "Wessex,other,A,,,,,\n"
                + "Bury,rumour,A,,31/6/2004,all,9,heavy\n"
                + "Bury,other,B,,2030-01-01,,,\n"
                + "Bury,other,C,,,,,\nBury,nhs,C,,,,,\n");
    assertEquals(
        List.of(
            "line 2, column 1 “council”: there is no council “Wessex”; there is Essex",
            "line 3, column 2 “kind”: “rumour” is no kind of source; write inspection,"
                + " joint-review, monitoring-return, position-statement,"
                + " delivery-and-improvement-statement, auditor, nhs, improvement-plan-return,"
                + " other",
            "line 3, column 5 “date”: “31/6/2004” is no day; write it like 30 June 2004, 30/6/2004"
                + " or 2004-06-30",
            "line 3, column 6 “service”: “all” is no service; write children, adults or both",
            "line 3, column 7 “areas”: “9” is no standards area of the round; write numbers like 1,"
                + " 3; the round has 1, 2, 3, 4, 5, 6",
            "line 3, column 8 “weight”: “heavy” is no weight; write slight, fair, robust,"
                + " extremely robust",
            "line 4: 1 January 2030 has not come yet. Give the day that it tells of, today at the"
                + " latest.",
            "line 6: the same item of Bury stands in line 5 too; keep one of them, or tell them"
                + " apart by title, reference or date"),
        problems(preview));
    assertInstanceOf(Outcome.Refused.class, round.loader.load(preview).join());
    assertEquals(before, round.head());
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() throws BadInput {
    var round = new Round2004(folder);
    round.load(LoadKind.EVIDENCE, "council,title\nBury,=HYPERLINK(1)\n");
    assertEquals("=HYPERLINK(1)", evidence(round).getFirst().what().title());
  }

  @Test
  void aReaderIsToldOnceThatThereIsNoLoading() throws BadInput {
    var round = new Round2004(folder);
    round.desk.seat("Rita", Role.READER);
    var preview = round.preview(LoadKind.EVIDENCE, HEAD + AUDIT);
    assertEquals("person-may-record-evidence", preview.refusal().orElseThrow().rule());
    assertEquals(List.of(), problems(preview));
  }

  private static List<EvidenceRow> evidence(Round2004 round) {
    return round.store.submit(it -> it.tables().evidence(Desk.NOVEMBER_2004)).join();
  }
}
