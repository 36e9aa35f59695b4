package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Hashes, names of case files, authors.
class NamesTest {
  @Test
  void theHashIsTheSha256OfTheUtf8() {
    assertEquals(
        new Hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"), Hash.of(""));
    assertEquals(
        new Hash("df9226927fd572c1ee66eec85de1bb139497614899f36e4e90474cb71f6ef9d0"),
        Hash.of("é€😀"));
    assertEquals("e3b0c44298", Hash.of("").abbreviated());
  }

  @Test
  void whatIsNotAHashIsRefused() {
    for (var hex :
        List.of("", "0".repeat(63), "0".repeat(65), "A".repeat(64), "g".repeat(64), "/".repeat(64)))
      refused(
          "A hash is 64 lower-case hexadecimal digits, which '" + hex + "' is not.",
          () -> new Hash(hex));
  }

  @Test
  void caseFilesAreNamedWithoutBlanks() {
    for (var name : List.of("register", "round/2003-11", "case/2003-11/bexley", "a".repeat(200)))
      assertEquals(name, new FileId(name).toString());
    refused("The name of a case file is empty.", () -> new FileId(""));
    refused(
        "The name of a case file has 201 characters; it may have 200.",
        () -> new FileId("a".repeat(201)));
    for (var bad : List.of(" ", "\t", "\n", "\u0000", "\u007f", "\u00a0", "\u2003", "\u2028"))
      refused(
          "The name of a case file has a blank or a control character at offset 4.",
          () -> new FileId("case" + bad + "x"));
  }

  @Test
  void noPartOfAnAuthorIsBlank() {
    refused("The author's person is blank.", () -> new Author("", "inspector", "laptop"));
    refused("The author's role is blank.", () -> new Author("ada", " ", "laptop"));
    refused("The author's device is blank.", () -> new Author("ada", "inspector", "\t"));
  }

  private static void refused(String sentence, Executable act) {
    assertEquals(sentence, assertThrows(MalformedEntry.class, act).getMessage());
  }
}
