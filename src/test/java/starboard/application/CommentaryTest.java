package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.CouncilId;
import starboard.results.Results;
import starboard.results.commentary.Commentary;
import starboard.results.commentary.Remark;
import starboard.results.commentary.TypedClaims;
import starboard.results.commentary.TypedText;
import starboard.results.commentary.Verdict;

/// The commentary on the published record, and what the document says of it.
class CommentaryTest {
  /// Paragraphs 14 to 21 of the document of November 2003.
  private static final String PARAGRAPHS =
      """
      14. Just under a third of all councils have a changed rating, compared to November \
      2002. More councils have received two and three stars and fewer councils now have \
      zero or one star.

      15. The ratings are built up from four judgements, two each for children’s and adult \
      services respectively. The charts below show a fairly even spread of current \
      (serving people well?) performance, but with slightly greater strength in services \
      for adults. Six councils were “not serving children well” – the lowest level of \
      performance judgement. Similarly, the capacity for further improvement shows a \
      little more confidence in services for adults. The capacity judgements continue to \
      reflect confidence that substantial further progress can be made in more than 80% of \
      councils.

      16. The star rating changes result from changes to the underlying judgements. Figure \
      4 shows the extent to which judgements about services for children and for adults \
      have shown improvement since last year. There has been more improvement in the \
      “serving people well?” judgements for adults services than those for children; the \
      same applies to judgements of capacity for improvement.

      17. The strongest performance is evident in the East Midlands and Yorkshire and the \
      Humber regions. The West Midlands and South-East, together with Yorkshire and the \
      Humber and East Midlands regions have seen the strongest rate of improvement over \
      the last year.

      18. Performance was strongest, on average, in the Inner London councils, and in the \
      Shire Counties. Improvement has taken place in all types of council since last year, \
      but has been most pronounced across the Metropolitan Districts and in the Shire \
      Counties.

      19. Of the twelve councils that were awarded zero stars in 2002, more than half were \
      able to improve performance sufficiently to gain one or more stars. Six were awarded \
      one star, and one was awarded two stars.

      20. Of the 9 councils *not* serving **children** well in 2002, seven improved and \
      were rated as serving *some* children well: one other was rated as serving *most* \
      children well in 2003. Of the three councils *not* serving **adults** well in 2002, \
      all improved their performance and were rated as serving *some* people well in 2003.

      21. Five of the councils with zero stars in 2002 remain on zero stars. In addition, \
      a further three councils have been newly rated at zero stars. Overall therefore, the \
      number of zero star councils has reduced.
      """;

  private final Desk desk = Desk.inMemory();

  @Test
  void onlyParagraph20DisagreesWithItsOwnAnnex() {
    var wrong =
        TypedClaims.check(results()).stream()
            .filter(Verdict.Disagrees.class::isInstance)
            .map(Verdict.Disagrees.class::cast)
            .toList();
    assertEquals(List.of(20, 20), wrong.stream().map(it -> it.paragraph().orElseThrow()).toList());
    assertEquals(
        "5 (Coventry, Haringey, North East Lincolnshire, Walsall and Windsor & Maidenhead); still"
            + " No: 4 (Bedfordshire, Birmingham, Bromley and Waltham Forest)",
        wrong.getFirst().is());
    assertEquals("7", wrong.getFirst().said());
    assertEquals(
        List.of("bedfordshire", "birmingham", "bromley", "waltham-forest"),
        wrong.getLast().councils().stream().map(CouncilId::text).toList());
  }

  @Test
  void everyOtherParagraphIsCheckedAndTrue() {
    var true2003 =
        TypedClaims.check(results()).stream()
            .filter(Verdict.Agrees.class::isInstance)
            .map(it -> it.paragraph().orElseThrow())
            .distinct()
            .toList();
    assertEquals(List.of(14, 15, 16, 17, 18, 19, 20, 21), true2003);
  }

  @Test
  void theSentencesHoldTheNumbersOfTheRecord() {
    var remarks = Commentary.of(results());
    assertEquals(
        List.of(14, 15, 15, 16, 16, 17, 18, 19, 20, 20, 21),
        remarks.stream().map(Remark::paragraph).toList());
    assertEquals(
        "Of the 12 councils with zero stars in November 2002, 7 rose: 6 to one star and 1 to two"
            + " stars.",
        sentence(remarks, 19));
    assertEquals(
        "5 of the councils with zero stars in November 2002 remain on zero stars, and 3 are newly"
            + " rated so. Their number has fallen from 12 to 8.",
        sentence(remarks, 21));
    assertTrue(sentence(remarks, 17).startsWith("The strongest performance is in East Midlands"));
    for (var remark : remarks)
      for (var number : remark.numbers())
        assertEquals(number.count(), number.councils().size(), remark.sentence());
  }

  @Test
  void aRoundAloneIsToldWithoutChanges() {
    var alone = desk.workbench().queries().results(Desk.NOVEMBER_2002, Optional.empty());
    assertEquals(
        List.of(15, 15, 17, 18),
        Commentary.of(alone.join().orElseThrow()).stream().map(Remark::paragraph).toList());
  }

  @Test
  void sentencesOfKnownShapesAreChecked() {
    assertAgrees("Eight councils have zero stars.");
    assertAgrees("There were 12 councils with zero stars in 2002.");
    assertAgrees("41 councils improved since 2002, and six councils went down.");
    assertAgrees("103 councils are unchanged.");
    assertAgrees("Six councils are *not* serving\n**children** well.");
    assertDisagrees("Nine councils have zero stars.", "9", "8 (Bedfordshire, Birmingham, ");
    assertDisagrees("No authorities are serving all adults well.", "0", "4 (Bexley, ");
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    var text = "Two in five improved. The average was 1.65. It was a good year. In 2003.";
    assertEquals(
        List.of(
            new Verdict.NotUnderstood("Two in five improved."),
            new Verdict.NotUnderstood("The average was 1.65.")),
        TypedText.check(results(), text));
  }

  @Test
  void numbersAboveTwentyAreReadInWords() {
    assertAgrees("Forty-one councils improved.");
    assertAgrees("One hundred and three councils are unchanged.");
    assertAgrees("Fifty-two councils have one star, and seventy-four councils have two stars.");
    assertDisagrees("A hundred and thirty councils are unchanged.", "130", "103");
  }

  @Test
  void noPartOfANumberIsTakenForTheNumber() {
    for (var text :
        List.of(
            "1,008 councils have zero stars.",
            "0.8 councils have zero stars.",
            "-8 councils have zero stars.",
            "Minus 8 councils have zero stars.",
            "Two hundred and eight councils have zero stars.",
            "One thousand and eight councils have zero stars.",
            "99999999999999999999 councils have zero stars.",
            "1700 councils have zero stars.",
            "Two dozen councils improved."))
      assertEquals(
          List.of(new Verdict.NotUnderstood(text)), TypedText.check(results(), text), text);
  }

  @Test
  void aRoundAloneIsNotAskedForChanges() {
    var alone =
        desk.workbench().queries().results(Desk.NOVEMBER_2002, Optional.empty()).join().get();
    var text = "41 councils improved.";
    assertEquals(List.of(new Verdict.NotUnderstood(text)), TypedText.check(alone, text));
    assertInstanceOf(
        Verdict.Agrees.class, TypedText.check(alone, "12 councils have zero stars.").getFirst());
  }

  @Test
  void theWordsOfTheDocumentAreKnownWhereverTheyStand() {
    var text =
        "20. Of the 9 councils *not* serving **children** well in 2002, seven improved and were"
            + " rated as serving *some* children well: one other was rated as serving *most*"
            + " children well in 2003.";
    assertEquals(
        List.of("Agrees", "Disagrees", "Disagrees"),
        TypedText.check(results(), text).stream()
            .map(it -> it.getClass().getSimpleName())
            .toList());
  }

  @Test
  void linesWithoutAStopAreSentencesOfTheirOwn() {
    for (var mark : List.of("", "- ", "* ", "• ", "– ", "#. ", "#) ")) {
      var lines =
          List.of(
              "Eight councils have zero stars",
              "The budget was 14 million",
              "52 councils have one star",
              "Seventy-four councils have two stars",
              "Of the staff 9 left",
              "Sixteen councils have three stars");
      var text = new StringBuilder("In November 2003:\n");
      for (int i = 0; i < lines.size(); i++)
        text.append(mark.replace("#", "" + (i + 1))).append(lines.get(i)).append('\n');
      var verdicts = TypedText.check(results(), text.toString());
      assertEquals(lines, verdicts.stream().map(Verdict::words).toList(), mark);
    }
  }

  @Test
  void wrappedProseIsReadAsItsSentencesHoweverWideItIs() {
    var unwrapped = TypedText.check(results(), PARAGRAPHS);
    assertEquals(28, unwrapped.size());
    for (int width = 36; width < 120; width++)
      assertEquals(unwrapped, TypedText.check(results(), wrapped(PARAGRAPHS, width)), "" + width);
  }

  @Test
  void aNumberThatStandsFirstOnAWrappedLineIsNoNumberOfAParagraph() {
    assertAgrees(
        "The number of councils that have no star has fallen to what it now is:\n"
            + "8 councils have zero stars.");
    assertEquals(
        List.of(new Verdict.NotUnderstood("In that year it fell from twelve to only 8.")),
        TypedText.check(results(), "In that year it fell from twelve to only\n8. That was good."));
  }

  /// Every paragraph broken into lines at blanks, none longer than so many characters.
  private static String wrapped(String text, int width) {
    return text.replaceAll("(?m)(.{1," + width + "})(?: |$)", "$1\n");
  }

  private void assertAgrees(String text) {
    var verdicts = TypedText.check(results(), text);
    assertTrue(!verdicts.isEmpty(), text);
    for (var it : verdicts) assertInstanceOf(Verdict.Agrees.class, it, text);
  }

  private void assertDisagrees(String text, String said, String is) {
    var verdict =
        assertInstanceOf(Verdict.Disagrees.class, TypedText.check(results(), text).getFirst());
    assertEquals(said, verdict.said());
    assertTrue(verdict.is().startsWith(is), verdict.is());
  }

  private static String sentence(List<Remark> remarks, int paragraph) {
    return remarks.stream()
        .filter(it -> it.paragraph() == paragraph)
        .findFirst()
        .orElseThrow()
        .sentence();
  }

  private Results results() {
    return desk.workbench()
        .queries()
        .results(Desk.NOVEMBER_2003, Optional.empty())
        .join()
        .orElseThrow();
  }
}
