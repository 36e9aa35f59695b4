package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTest {
  private final Office office = Office.withStore();

  @Test
  void roundsAreListedTheNewestFirst() {
    assertEquals(
        new Ran(
            0,
            """
            ROUND    PHASE      KIND  FROM     RULES           CUT-OFF  PUBLICATION  COUNCILS
            2003-11  published  full  2002-11  recovered-2002  -        -                 150
            2002-11  published  full  -        recovered-2002  -        2002-11-15        150
            """,
            ""),
        run("round list"));
  }

  @Test
  void aRoundIsOpenedFromAnEarlierOne() {
    assertEquals(
        new Ran(0, "Opened round 2004-11 from 2003-11 with 150 councils\n", ""),
        run(
            "round open 2004-11 --from 2003-11 --rules poor-is-zero --cut-off 2004-06-30"
                + " --publication 2004-11-18 --as Ann"));
    assertEquals(
        new Ran(
            0,
            """
            [
              {
                "councils": 150,
                "cutOff": "2004-06-30",
                "from": "2003-11",
                "id": "2004-11",
                "kind": "full",
                "phase": "open",
                "publication": "2004-11-18",
                "rules": "poor-is-zero"
              },
              {
                "councils": 150,
                "from": "2002-11",
                "id": "2003-11",
                "kind": "full",
                "phase": "published",
                "rules": "recovered-2002"
              },
              {
                "councils": 150,
                "id": "2002-11",
                "kind": "full",
                "phase": "published",
                "publication": "2002-11-15",
                "rules": "recovered-2002"
              }
            ]
            """,
            ""),
        run("round list --format json"));
  }

  @Test
  void aRoundThatMayNotBeOpenedIsRefused() {
    refused(
        "starboard round open: There is a round 2003-11 already. Choose another name. (rule"
            + " round-is-new)",
        run("round open 2003-11 --from 2002-11 --cut-off 2003-06-30 --as Ann"));
    refused(
        "starboard round open: there is no round “2001-11”; there are 2003-11, 2002-11",
        run("round open 2004-11 --from 2001-11 --cut-off 2003-06-30 --as Ann"));
    refused(
        "starboard round open: invalid value for option '--cut-off': “30.6.2003” is not a day;"
            + " write year-month-day, as 2004-06-30; “starboard round open --help” tells more",
        run("round open 2004-11 --from 2003-11 --cut-off 30.6.2003 --as Ann"));
  }

  @Test
  void aPublishedCaseIsShown() {
    assertEquals(
        new Ran(
            0,
            """
            Barnet, Outer London, London
            Round 2003-11, published; rule book recovered-2002

            two stars
            10 points: two stars from 10
            4 points above the edge of one star (6)
            on the edge of two stars (10)
            4 points below the edge of three stars (14)
            published as two stars for 40 councils in 2003 (Barnet, Bath & NE Somerset, Bracknell Forest, …) and 33 councils in 2002 (Bath & NE Somerset, Calderdale, Cambridgeshire, …; 19 reconstructed)
            up:   Children’s serving Yes: three stars
            up:   Children’s serving Most with adults’ serving Yes: three stars
            up:   Children’s serving Most with children’s capacity Excellent with adults’ capacity Excellent: three stars
            up:   Children’s capacity Excellent with adults’ serving Yes with adults’ capacity Excellent: three stars
            down: Children’s serving No: zero stars whatever the total
            down: Children’s capacity Uncertain: one star
            down: Adults’ serving Some: one star
            down: Adults’ capacity Uncertain: one star

            JUDGEMENT            GRADE      HOW SURE  REASON
            Children’s serving   Some       quoted
            Children’s capacity  Promising  quoted
            Adults’ serving      Most       quoted
            Adults’ capacity     Promising  quoted

            EARLIER  STARS  JUDGEMENTS
            2002-11      1  Some/Uncertain + Most/Promising
            """,
            ""),
        run("case show --round 2003-11 --council barnet"));
  }

  @Test
  void aPublishedCaseIsShownToPrograms() {
    var ran = run("case show --round 2002-11 --council Kent --format json");
    assertEquals(0, ran.exit());
    assertTrue(
        ran.out()
            .contains(
                """
                  "judgements": {
                    "adults_capacity": {
                      "answer": "Excellent",
                      "conflict": false,
                      "reason": "",
                      "standing": "quoted"
                    },
                """),
        ran.out());
    assertTrue(ran.out().contains("\"points\": 14,"), ran.out());
    assertTrue(ran.out().contains("\"stars\": 3,"), ran.out());
  }

  @Test
  void aJudgementIsRecordedWithItsReason() {
    openRound();
    judge("children", "serving", "Some");
    judge("children", "capacity", "Uncertain");
    judge("adults", "capacity", "promising");
    assertEquals(
        new Ran(
            0,
            """
            Barnet, 2004-11: adults’ serving Most
            one star
            9 points: one star from 6
            """,
            ""),
        judge("adults", "serving", "most", "--because", "Good\n audit"));
    assertEquals(
        """
        JUDGEMENT            GRADE      HOW SURE     REASON
        Children’s serving   Some       provisional
        Children’s capacity  Uncertain  provisional
        Adults’ serving      Most       provisional  Good audit
        Adults’ capacity     Promising  provisional

        EARLIER  STARS  JUDGEMENTS
        2003-11      2  Some/Promising + Most/Promising
        2002-11      1  Some/Uncertain + Most/Promising
        """,
        from("JUDGEMENT", run("case show --round 2004-11 --council Barnet")));
  }

  @Test
  void aCaseIsShownAsItStoodOnADay() {
    openRound();
    judge("adults", "serving", "Most");
    assertEquals(
        """
        JUDGEMENT            GRADE  HOW SURE  REASON
        Children’s serving   open
        Children’s capacity  open
        Adults’ serving      open
        Adults’ capacity     open

        EARLIER  STARS  JUDGEMENTS
        2003-11      2  Some/Promising + Most/Promising
        2002-11      1  Some/Uncertain + Most/Promising
        """,
        from("JUDGEMENT", run("case show --round 2004-11 --council Barnet --as-on 2026-10-30")));
  }

  @Test
  void everyActStandsInTheHistory() {
    openRound();
    judge("adults", "serving", "Most", "--because", "Good audit");
    judge("children", "capacity", "not-enough-evidence");
    assertEquals(
        "undone; now: children’s capacity: open",
        run("case undo --round 2004-11 --council Barnet --as Ann").lines().getFirst());
    assertEquals(
        "done again: children’s capacity: not enough evidence yet",
        run("case redo --round 2004-11 --council Barnet --as Ann").lines().getFirst());
    judge("adults", "serving", "open", "--because", " ");
    assertEquals(
        List.of(
            "reason for adults’ serving: Good audit",
            "adults’ serving: Most",
            "children’s capacity: not enough evidence yet",
            "undone; now: children’s capacity: open",
            "done again: children’s capacity: not enough evidence yet",
            "no reason for adults’ serving",
            "adults’ serving: open"),
        acts(run("case history --round 2004-11 --council Barnet")));
    var json = run("case history --round 2004-11 --council Barnet --format json");
    assertEquals(7, json.lines().stream().filter(it -> it.contains("\"person\": \"Ann\"")).count());
    assertEquals(
        List.of("published: two stars; Some, Promising, Most, Promising"),
        acts(run("case history --round 2003-11 --council Barnet")));
  }

  @Test
  void whoeverUsesTheComputerActsWhereNobodyIsNamed() {
    run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30");
    run("case judge --round 2004-11 --council Kent --service adults --question serving --grade No");
    var history = run("case history --round 2004-11 --council Kent --format json");
    assertTrue(
        history.out().contains("\"person\": \"%s\"".formatted(System.getProperty("user.name"))),
        history.out());
  }

  @Test
  void whatCannotBeJudgedIsRefused() {
    openRound();
    refused(
        "starboard case judge: --grade: “Promising” does not answer “Serving people well?”; write"
            + " No, Some, Most, Yes, not-enough-evidence or open",
        judge("adults", "serving", "Promising"));
    refused(
        "starboard case judge: invalid value for option '--service': “elderly” is not a service;"
            + " write children or adults; “starboard case judge --help” tells more",
        judge("elderly", "serving", "Most"));
    refused(
        "starboard case judge: Ann is signed in as data officer and cannot judge. Sign in as an"
            + " inspector or as the chief inspector. (rule person-may-judge)",
        judge("adults", "serving", "Most", "--role", "data-officer"));
    refused(
        "starboard case judge: --role: “boss” is not a role; write inspector, data-officer,"
            + " chief-inspector, reader",
        judge("adults", "serving", "Most", "--role", "boss"));
    refused(
        "starboard case judge: Round 2003-11 is published; its judgements do not change. Open a new"
            + " round from it and judge there. (rule round-is-open)",
        run(
            "case judge --round 2003-11 --council Barnet --service adults --question serving"
                + " --grade Most --as Ann"));
    refused(
        "starboard case judge: --as: the name is blank; write who acts",
        Ran.in(
            office,
            Stream.concat(
                    Stream.of("case", "judge", "--as", " "),
                    Stream.of(
                        "--round 2004-11 --council Kent --service adults --question serving --grade No"
                            .split(" ", -1)))
                .toArray(String[]::new)));
    assertEquals(List.of(), acts(run("case history --round 2004-11 --council Barnet")));
  }

  @Test
  void aCouncilOrRoundThatIsNotThereIsRefused() {
    refused(
        "starboard case show: there is no council “bristo”; there is Bristol",
        run("case show --round 2003-11 --council bristo"));
    refused(
        "starboard case show: there is no council “??”",
        run("case show --round 2003-11 --council ??"));
    refused(
        "starboard case show: there is no round “1999-11”; there are 2003-11, 2002-11",
        run("case show --round 1999-11 --council Barnet"));
  }

  @Test
  void aStoreThatIsNotThereEndsWithThree() {
    assertEquals(
        new Ran(3, "", "starboard round list: There is no store in elsewhere.\n"),
        run("round list --store elsewhere"));
  }

  private void openRound() {
    run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30 --as Ann");
  }

  private static void refused(String sentence, Ran ran) {
    assertEquals(new Ran(2, "", sentence + "\n"), ran);
  }

  /// What was written from a word on.
  private static String from(String word, Ran ran) {
    return ran.out().substring(ran.out().indexOf(word));
  }

  /// The last column of a history.
  private static List<String> acts(Ran history) {
    var lines = history.lines();
    var column = lines.getFirst().indexOf("WHAT");
    return lines.stream().skip(1).map(it -> it.substring(column)).toList();
  }

  private Ran judge(String service, String question, String grade, String... more) {
    var words =
        "case judge --round 2004-11 --council Barnet --service %s --question %s --grade %s --as Ann"
            .formatted(service, question, grade);
    return Ran.in(
        office,
        Stream.concat(Stream.of(words.split(" ", -1)), Stream.of(more)).toArray(String[]::new));
  }

  private Ran run(String words) {
    return Ran.in(office, words.split(" ", -1));
  }
}
