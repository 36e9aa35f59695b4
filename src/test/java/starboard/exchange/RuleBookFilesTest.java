package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.rating.Band;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.LimitingRule;
import starboard.rating.Part;
import starboard.rating.Profile;
import starboard.rating.Proof;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Question;
import starboard.rating.RecordFit;
import starboard.rating.RuleBook;
import starboard.rating.RuleBookProof;
import starboard.rating.Serving;
import starboard.rating.Stars;

class RuleBookFilesTest {
  private static final RuleBook RECOVERED = RuleBookFiles.shipped().getFirst();
  private static final RuleBook VARIANT = RuleBookFiles.shipped().getLast();

  @Test
  void theShippedRuleBooksAreProvedAndCalledAsTheirFiles() {
    assertEquals(
        RuleBookFiles.SHIPPED, RuleBookFiles.shipped().stream().map(RuleBook::id).toList());
    for (var book : RuleBookFiles.shipped())
      assertInstanceOf(Proof.Proved.class, RuleBookProof.of(book));
  }

  @Test
  void bothShippedRuleBooksGiveEveryPublishedStarOf2002And2003() {
    var cases = PublishedRecordFiles.cases();
    var ratings = PublishedRecordFiles.record(cases).ratings();
    for (var book : List.of(RECOVERED, VARIANT))
      for (var round : List.of("2002-11", "2003-11"))
        assertEquals(
            new RecordFit(150, List.of()),
            RecordFit.of(
                proved(book), ratings.stream().filter(it -> it.round().equals(round)).toList()));
  }

  @Test
  void theFourWorkedExamplesAreInTheFileWithTheChildrenFirst() {
    assertEquals(
        List.of(
            "No/Poor + Most/Promising = 0",
            "Some/Uncertain + Some/Promising = 1",
            "Most/Promising + Yes/Uncertain = 2",
            "Most/Excellent + Yes/Promising = 3"),
        RECOVERED.examples().stream()
            .map(it -> it.value().profile() + " = " + it.value().stars().count())
            .toList());
    var book = proved(RECOVERED);
    for (var example : RECOVERED.examples())
      assertEquals(example.value().stars(), book.stars(example.value().profile()));
  }

  @Test
  void everyPartSaysHowSureItIs() {
    assertEquals(Certainty.RECOVERED, RECOVERED.points().certainty());
    assertEquals(Certainty.QUOTED, RECOVERED.weights().certainty());
    for (var band : RECOVERED.bands()) assertEquals(Certainty.RECOVERED, band.certainty());
    assertTrue(
        RECOVERED
            .bands()
            .getFirst()
            .source()
            .contains(
                "no council with 6 or more points (and no No) had zero stars, and none with 5 or"
                    + " fewer had one"));
    assertEquals(
        List.of(Certainty.QUOTED),
        RECOVERED.limitingRules().stream().map(Part::certainty).toList());
    assertEquals(
        List.of(Certainty.QUOTED, Certainty.UNKNOWN),
        VARIANT.limitingRules().stream().map(Part::certainty).toList());
    for (var question : Question.values())
      for (var grade : Grade.of(question)) {
        var meaning = RECOVERED.meanings().get(grade);
        if (meaning == null) throw new AssertionError(grade);
        assertEquals(Certainty.UNKNOWN, meaning.certainty());
        assertTrue(meaning.value().length() <= 70, meaning.value());
      }
  }

  @Test
  void theVariantDiffersOnlyByPoorCapacity() {
    assertEquals(RECOVERED.points(), VARIANT.points());
    assertEquals(RECOVERED.weights(), VARIANT.weights());
    assertEquals(RECOVERED.bands(), VARIANT.bands());
    assertEquals(RECOVERED.examples(), VARIANT.examples());
    assertEquals(RECOVERED.meanings(), VARIANT.meanings());
    assertEquals(
        new LimitingRule("Poor capacity in either service", Capacity.POOR, Stars.ZERO),
        VARIANT.limitingRules().getLast().value());
    var open = new Profile(Serving.SOME, Capacity.POOR, Serving.SOME, Capacity.PROMISING);
    assertEquals(Stars.ONE, proved(RECOVERED).stars(open));
    assertEquals(Stars.ZERO, proved(VARIANT).stars(open));
  }

  @Test
  void theBandsAreReadAsWritten() {
    assertEquals(
        List.of(
            new Band(Stars.ZERO, 0, 5),
            new Band(Stars.ONE, 6, 9),
            new Band(Stars.TWO, 10, 13),
            new Band(Stars.THREE, 14, 18)),
        RECOVERED.bands().stream().map(Part::value).toList());
  }

  @Test
  void anUnknownFieldIsRefusedWithItsPlace() throws BadInput {
    refused(
        edited("\"title\": ", "\"titel\": "),
        "b.json, line 3, column 12: “titel” is not known here; the file may have id, title,"
            + " inForce, note, points, weights, bands, limitingRules, examples, meanings");
  }

  @Test
  void anUnknownGradeIsRefusedWithTheKnownOnes() throws BadInput {
    refused(
        edited("\"Some\": 2", "\"Sme\": 2"),
        "b.json, line 8, column 35: “Sme” is not known; it should be No, Some, Most or Yes");
    refused(
        edited("\"children_capacity\": \"Poor\"", "\"children_capacity\": \"Bad\""),
        "b.json, line 53, column 30: “Bad” is not known; it should be Poor, Uncertain, Promising or"
            + " Excellent");
  }

  @Test
  void aMissingPartIsRefusedByName() throws BadInput {
    refused(
        edited("\"inForce\": \"2002-05-30\",", ""),
        "b.json, line 1, column 1: the file has no “inForce”");
    refused(
        edited("\"stars\": 1, ", ""), "b.json, line 26, column 16: bands[2].value has no “stars”");
  }

  @Test
  void aValueOfAnotherTypeIsRefusedWithWhatItShouldBe() throws BadInput {
    refused(
        edited("\"No\": 0", "\"No\": \"none\""),
        "b.json, line 8, column 25: points.value.serving.No should be a whole number, not the text"
            + " “none”");
    refused(
        edited("\"No\": 0", "\"No\": 0.5"),
        "b.json, line 8, column 25: points.value.serving.No should be a whole number, not 0.5");
    refused(
        edited("\"id\": \"recovered-2002\"", "\"id\": null"),
        "b.json, line 2, column 9: id should be a text in quotes, not null");
    refused("[]", "b.json, line 1, column 1: the file should be an object in braces, not a list");
  }

  @Test
  void valuesThatMakeNoSenseAreRefused() throws BadInput {
    refused(
        edited("\"stars\": 1,", "\"stars\": 4,"),
        "b.json, line 26, column 26: stars are 0, 1, 2 or 3, not 4");
    refused(
        edited("2002-05-30", "May 2002"),
        "b.json, line 4, column 14: “May 2002” is no date; it should be like 2002-05-30");
    refused(
        edited("\"recovered-2002\"", "\"../etc\""),
        "b.json, line 2, column 9: “../etc” is no id; it should have small letters, digits and"
            + " hyphens, 64 at most");
    refused(
        edited("\"certainty\": \"quoted\"", "\"certainty\": \"sure\""),
        "b.json, line 17, column 18: “sure” is not known; it should be quoted, recovered,"
            + " reconstructed or unknown");
    refused(
        edited("\"question\": \"serving\"", "\"question\": \"served\""),
        "b.json, line 43, column 62: “served” is not known; it should be serving or capacity");
    refused(
        edited("\"No\": 0", "\"No\": 2000000000"),
        "b.json, line 8, column 25: points.value.serving.No should be 1000 at most, not"
            + " 2000000000");
    refused(edited("\"recovered-2002\"", "\" \""), "b.json, line 2, column 9: id is blank");
  }

  @Test
  void somethingGivenTwiceIsRefused() throws BadInput {
    refused(
        edited("\"No\": 0", "\"No\": 0, \"No\": 1"),
        "b.json, line 8, column 28: “No” is given twice");
    refused(
        edited("\"No\": 0", "\"No\": 0, \"no\": 1"),
        "b.json, line 8, column 34: “no” is given twice");
  }

  @Test
  void textThatIsNoJsonIsRefusedWithItsPlace() throws BadInput {
    refused("", "b.json is empty; it should be JSON");
    refused(
        "{\"id\": }",
        "b.json, line 1, column 8: not JSON: Unexpected character ('}' (code 125)): expected a"
            + " value");
    refused(
        "{\"id\": \"a\"",
        "b.json, line 1, column 11: not JSON: Unexpected end-of-input: expected close marker for"
            + " Object");
    refused("{} {}", "b.json, line 1, column 4: one value too many; the file should end here");
  }

  @Test
  void aTextWithLineBreaksStaysOnOneLineInTheSentence() throws BadInput {
    refused(
        edited("\"recovered-2002\"", "\"a\\nb\""),
        "b.json, line 2, column 9: “a b” is no id; it should have small letters, digits and"
            + " hyphens, 64 at most");
  }

  @Test
  void aFileIsReadWithAndWithoutAByteOrderMark(@TempDir Path folder) throws BadInput, IOException {
    var file = folder.resolve("b.json");
    Files.writeString(file, Shipped.text("rules/recovered-2002.json"));
    assertEquals(RECOVERED, RuleBookFiles.read(file));
    Files.writeString(file, "\uFEFF" + Shipped.text("rules/recovered-2002.json"));
    assertEquals(RECOVERED, RuleBookFiles.read(file));
  }

  @Test
  void aFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    var missing = folder.resolve("none.json");
    assertEquals(missing + ": there is no such file", refusal(missing));
    var latin = folder.resolve("latin.json");
    Files.write(latin, new byte[] {'"', (byte) 0xE9, '"'});
    assertEquals(
        latin + ", line 1, byte 2: the byte E9 is not UTF-8; save the file as UTF-8",
        refusal(latin));
    var large = folder.resolve("large.json");
    Files.write(large, new byte[2 << 20]);
    assertEquals(large + " is over 1 MB; a rule book has a few thousand bytes", refusal(large));
    assertEquals(folder + " is a folder, not a file", refusal(folder));
  }

  private static String refusal(Path file) {
    return assertThrows(BadInput.class, () -> RuleBookFiles.read(file)).sentence();
  }

  private static void refused(String text, String sentence) {
    var refused = assertThrows(BadInput.class, () -> RuleBookFiles.read("b.json", text));
    assertEquals(sentence, refused.sentence());
  }

  /// The recovered rule book with the first place of a text replaced.
  private static String edited(String from, String to) throws BadInput {
    var text = Shipped.text("rules/recovered-2002.json");
    var at = text.indexOf(from);
    if (at < 0) throw new AssertionError(from + " is not in the rule book");
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  private static ProvedRuleBook proved(RuleBook book) {
    return assertInstanceOf(Proof.Proved.class, RuleBookProof.of(book)).book();
  }

  @Test
  void whatIsBeyondTheLimitsOfJsonIsNamedWithItsPlaceInOurWords() {
    var beyond = "nested too deep or too long for a rule book; is this the right file?";
    refused("[".repeat(2_000), "b.json, line 1, column 502: " + beyond);
    refused("{\n\"a\":" + "1".repeat(2_000) + "}", "b.json, line 2, column 2005: " + beyond);
  }

  @Test
  void halfALetterIsRefused() {
    refused(
        "{\"title\": \"\\ud83d\"}",
        "b.json, line 1, column 11: title holds half of a letter that has two codes; write both or"
            + " neither");
  }

  @Test
  void aTextInUtf16IsNamed(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("wide.json"), "{}", StandardCharsets.UTF_16);
    assertEquals(
        file + ", line 1, byte 1: the text is UTF-16; save the file as UTF-8", refusal(file));
  }
}
