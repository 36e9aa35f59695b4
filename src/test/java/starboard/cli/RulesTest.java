package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.BadInput;
import starboard.exchange.ShippedRuleBooks;

class RulesTest {
  @TempDir Path folder;

  @Test
  void listsTheRuleBooksTheDefaultFirst() {
    assertEquals(new Ran(0, "?", ""), Ran.of("rules", "list"));
  }

  @Test
  void listsTheRuleBooksForPrograms() {
    assertEquals(new Ran(0, "?", ""), Ran.of("rules", "list", "--format", "json"));
  }

  @Test
  void showsEveryPartWithItsSourceAndHowSureItIs() {
    assertEquals(new Ran(0, "?", ""), Ran.of("rules", "show", "recovered-2002"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"recovered-2002", "poor-is-zero"})
  void whatIsShownForProgramsIsTheFileOfTheRuleBook(String id) throws IOException, BadInput {
    var books = new ShippedRuleBooks();
    var file = folder.resolve("book.json");
    Files.writeString(file, Ran.of("rules", "show", id, "--format", "json").out());
    assertEquals(books.find(id).orElseThrow().book(), books.read(file));
  }

  @Test
  void aSoundRuleBookThatMeetsTheRecordEndsWithZero() {
    assertEquals(new Ran(0, "?", ""), Ran.of("rules", "check", "recovered-2002"));
    assertEquals(
        new Ran(0, "?", ""), Ran.of("rules", "check", "recovered-2002", "--format", "json"));
  }

  @Test
  void misfitsAreNamedOneByOneAndEndWithOne() throws IOException {
    var file = changed("\"to\" : 13", "\"to\" : 17", "\"from\" : 14", "\"from\" : 18");
    var ran = Ran.of("rules", "check", file);
    assertEquals(new Ran(1, "?", ""), ran);
  }

  @Test
  void everyFlawIsNamedWithItsCellAndEndsWithOne() throws IOException {
    var file = changed("\"to\" : 9", "\"to\" : 8");
    assertEquals(new Ran(1, "?", ""), Ran.of("rules", "check", file));
    assertEquals(new Ran(1, "?", ""), Ran.of("rules", "check", file, "--format", "json"));
  }

  @Test
  void aFileThatIsNoRuleBookEndsWithTwo() throws IOException {
    var unknown = changed("\"Some\" : 2", "\"Sum\" : 2");
    assertEquals(new Ran(2, "", "?"), Ran.of("rules", "check", unknown));
    assertEquals(new Ran(2, "", "?"), Ran.of("rules", "show", unknown));
    assertEquals(new Ran(2, "", "?"), Ran.of("rules", "check", folder.toString()));
    assertEquals(new Ran(2, "", "?"), Ran.of("rules", "show", "nothing"));
  }

  private String changed(String... fromTo) throws IOException {
    var book = Ran.of("rules", "show", "recovered-2002", "--format", "json").out();
    for (var i = 0; i < fromTo.length; i += 2) {
      assertTrue(book.contains(fromTo[i]));
      book = book.replace(fromTo[i], fromTo[i + 1]);
    }
    return Files.writeString(folder.resolve("book.json"), book).toString();
  }
}
