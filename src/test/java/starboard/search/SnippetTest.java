package starboard.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.search.Items.marked;
import static starboard.search.Items.putWords;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.EvidenceIndex.Hits;
import starboard.application.EvidenceIndex.Snippet;

/// The piece of text that a result shows.
class SnippetTest {
  private static final int LONGEST = 162;
  @TempDir static Path folder;
  private static LuceneIndex index = LuceneIndex.in(Path.of(""));

  @BeforeAll
  static void open() {
    index = LuceneIndex.in(folder);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void aShortTextIsShownWholeWithEveryFoundWordMarked() {
    var hits = hits("Fostering: Zoë's foster\nplacements, fosterings", "zoe fost");
    assertEquals("Fostering: Zoë's foster placements, fosterings", text(hits));
    assertEquals(List.of("Fostering", "Zoë", "foster", "fosterings"), marked(hits));
  }

  @Test
  void aLongTextIsCutBetweenWordsAroundTheFirstFoundOne() {
    var hits =
        hits("lorem ipsum ".repeat(40) + "the needle lies " + "dolor sit ".repeat(40), "need");
    assertEquals(
        "…lorem ipsum lorem ipsum lorem ipsum the needle lies "
            + "dolor sit ".repeat(10)
            + "dolor…",
        text(hits));
    assertEquals(List.of("needle"), marked(hits));
  }

  @Test
  void aWordOfTheHeadingAloneShowsTheBeginningOfTheText() {
    var hits = hits("lorem ipsum ".repeat(40), "letter");
    assertTrue(text(hits).startsWith("lorem ipsum lorem"), text(hits));
    assertEquals(List.of(), marked(hits));
  }

  @Test
  void noTextGivesAnEmptySnippet() {
    assertEquals("", text(hits("", "letter")));
  }

  @Test
  void anEndlessWordIsMarkedAsFarAsItIsShown() {
    var hits = hits("x".repeat(10_000), "x");
    assertEquals(List.of("x".repeat(160)), marked(hits));
    assertEquals("x".repeat(160) + "…", text(hits));
  }

  @Test
  void aTailThatIsCutOffAWordIsNoWord() {
    var hits = hits("z".repeat(300) + "need needle", "need");
    assertEquals(List.of("needle"), marked(hits("zz".repeat(100) + "needle needle", "needle")));
    assertEquals(List.of("needle"), marked(hits));
  }

  @Test
  void noLetterOfTwoCharactersIsParted() {
    var chance = new Random(31);
    for (var i = 0; i < 60; i++) {
      var hits = hits("a".repeat(chance.nextInt(3)) + "𠮷".repeat(400 + i) + " end", "end");
      assertTrue(
          text(hits).codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE));
      assertEquals(List.of("end"), marked(hits));
    }
  }

  @Test
  void marksAreInOrderInsideAndApartAndHoldWhatWasTyped() {
    var chance = new Random(32);
    for (var i = 0; i < 300; i++) {
      var snippet = snippet(hits(Sentences.of(chance, chance.nextInt(1, 120)) + " ab", "ab a"));
      assertTrue(snippet.text().length() <= LONGEST);
      var end = 0;
      for (var span : snippet.found()) {
        assertTrue(
            end <= span.from() && span.from() < span.to() && span.to() <= snippet.text().length());
        var word = Sentences.plain(snippet.text().substring(span.from(), span.to()));
        assertTrue(word.startsWith("a"), word);
        end = span.to();
      }
      assertTrue(end > 0, snippet.text());
    }
  }

  private Hits hits(String words, String typed) {
    putWords(index, words);
    return index.search(typed, 1);
  }

  private static Snippet snippet(Hits hits) {
    return hits.first().getFirst().snippet();
  }

  private static String text(Hits hits) {
    return snippet(hits).text();
  }
}
