package starboard.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.search.Items.BATH;
import static starboard.search.Items.BEXLEY;
import static starboard.search.Items.all;
import static starboard.search.Items.finds;
import static starboard.search.Items.found;
import static starboard.search.Items.id;
import static starboard.search.Items.item;
import static starboard.search.Items.putWords;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.EvidenceIndex.Hits;

/// What is found by what is typed.
class FindingTest {
  @TempDir static Path folder;
  private static LuceneIndex index = LuceneIndex.in(Path.of(""));

  @BeforeAll
  static void open() {
    index = LuceneIndex.in(folder);
  }

  @BeforeEach
  void fill() {
    index.put(
        List.of(
            all(
                BEXLEY,
                item(BEXLEY, "fostering", "Fostering inspection", "report_2004.pdf A1 21.4 %"),
                item(
                    BEXLEY, "plan", "Delivery plan", "Café Zoë; more fostering, less residential")),
            all(BATH, item(BATH, "letter", "Letter of the director", "on fostering in Bath"))),
        7);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1",
        "A1",
        "report",
        "2004",
        "pdf",
        "report_2004.pdf",
        "REPORT 2004",
        "inspection bexley a1",
        "bexley insp",
        "21.4",
        "21.4 %",
        "fostering inspection report",
        " a1 "
      })
  void codesFileNamesAndWordsOfEveryFieldAreFound(String typed) {
    assertEquals(List.of("fostering"), found(index, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe", "CAFÉ", "cafe\u0301", "zoe", "Zoë", "ZOE\u0308", "zo"})
  void accentsAndCaseMakeNoDifference(String typed) {
    assertEquals(List.of("plan"), found(index, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, strasse", "STRASSE, straße", "Œuvre, oeuvre", "Łódź, lodz", "ﬁnance, finance",
    "Ærø, aero", "ΟΔΟΣΑ, οδος", "İstanbul, istanbul", "２００４, 2004", "informa\u00ADtion, information"
  })
  void lettersOfOtherFormsAreFoundByThePlainOnes(String written, String typed) {
    putWords(index, "before " + written + " after");
    assertTrue(finds(index, typed));
  }

  @Test
  void everyTypedWordMustBeThere() {
    assertEquals(List.of("letter"), found(index, "fostering bath"));
    assertEquals(List.of(), found(index, "fostering bath residential"));
  }

  @Test
  void onlyTheLastWordIsABeginning() {
    assertEquals(List.of("plan"), found(index, "fostering resid"));
    assertEquals(List.of(), found(index, "resid fostering"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "%", "***", "…", "\uD800", "\u0301", "-", "\"\""})
  void nothingTypedFindsNothing(String typed) {
    assertEquals(new Hits(List.of(), 0), index.search(typed, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+fostering -inspection",
        "fostering AND inspection",
        "\"inspection fostering\"",
        "fost*",
        "f?stering",
        "heading:fostering",
        "fostering~2",
        "[a TO z]",
        "(fostering",
        "fostering^9"
      })
  void noCharacterHasAMeaningOfItsOwn(String typed) {
    var plain = typed.replaceAll("[^A-Za-z0-9]+", " ").strip();
    assertEquals(found(index, plain), found(index, typed));
  }

  @Test
  void theMoreTypedWordsInTheHeadingTheEarlier() {
    assertEquals("fostering", found(index, "fostering").getFirst());
    assertEquals("plan", found(index, "fostering plan").getFirst());
  }

  @Test
  void ofEquallyGoodResultsTheNewestRoundIsFirst() {
    var rounds = List.of("2002-11", "2004-11", "2003-05");
    for (var round : rounds) {
      var id = id(round, "leeds");
      index.put(List.of(all(id, item(id, "r" + round, "Audit", "of child protection"))), 8);
    }
    assertEquals(List.of("r2004-11", "r2003-05", "r2002-11"), found(index, "audi"));
  }

  @Test
  void noMoreThanAskedForIsAnsweredAndHowManyThereAreIsTold() {
    assertEquals(1, index.search("fostering", 1).first().size());
    assertEquals(3, index.search("fostering", 1).total());
    assertEquals(List.of(), index.search("fostering", 0).first());
    assertEquals(3, index.search("fostering", 0).total());
    assertEquals(3, index.search("fostering", Integer.MAX_VALUE).first().size());
    assertThrows(IllegalArgumentException.class, () -> index.search("fostering", -1));
  }

  @Test
  void aPastedPageIsFoundByAllOfItsWords() {
    var page = new StringBuilder();
    for (var i = 0; i < 20_000; i++) page.append("word").append(i).append(' ');
    assertFalse(finds(index, page.toString()));
    putWords(index, page.toString());
    assertTrue(finds(index, page.toString()));
    assertFalse(finds(index, page + " another"));
  }

  @Test
  void endlessWordsAreToldApartByTheirFirstHundredLetters() {
    putWords(index, "x".repeat(10_000) + " " + "é".repeat(10_000));
    assertTrue(finds(index, "x".repeat(10_000)));
    assertTrue(finds(index, "xxx"));
    assertTrue(finds(index, "e".repeat(99)));
    assertTrue(finds(index, "x".repeat(10_000) + " e"));
    assertFalse(finds(index, "x".repeat(99) + "y"));
    assertFalse(finds(index, "x".repeat(99) + " e"));
  }

  @Test
  void lettersOfTwoCharactersAreFound() {
    putWords(index, "𝔹exley 𠮷野 😀smile😀 \uD83D broken");
    assertTrue(finds(index, "bexley"));
    assertTrue(finds(index, "𠮷"));
    assertTrue(finds(index, "😀smi"));
    assertTrue(finds(index, "broken \uD83D"));
    assertFalse(finds(index, "野"));
  }
}
