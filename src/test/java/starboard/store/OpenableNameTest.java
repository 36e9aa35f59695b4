package starboard.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every name becomes one that every system can have; a name that is one stays.
class OpenableNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter.txt",
        "Joint review, York (2003) - final.tar.gz",
        "Zürich ≥ 3.pdf",
        "報告書.docx",
        "console.log",
        "COM10.txt",
        ".profile",
        "no end"
      })
  void aNameThatEverySystemCanHaveStays(String name) {
    assertEquals(name, OpenableName.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "CON.txt,_CON.txt",
        "nul,_nul",
        "Aux .tar.gz,_Aux .tar.gz",
        "lpt9.,_lpt9",
        "COM¹.pdf,_COM¹.pdf",
        "a:b?.pdf,a_b_.pdf",
        "<a>|\"b\"*.txt,_a___b__.txt",
        "report.pdf. . ,report.pdf",
        "  report.pdf,report.pdf",
        "..,file",
        ".,file",
        "a\tb.txt,a_b.txt",
        "../../etc/passwd,.._.._etc_passwd",
        "C:\\a.txt,C__a.txt"
      })
  void aNameThatSomeSystemCannotHaveIsMadeFit(String name, String fit) {
    assertEquals(fit, OpenableName.of(name));
  }

  @Test
  void aNameIsNotMadeToLookLikeAnother() {
    assertEquals("letter_fdp.exe", OpenableName.of("letter\u202efdp.exe"));
  }

  @Test
  void aLongNameKeepsItsEnd() {
    assertEquals("a".repeat(146) + ".pdf", OpenableName.of("a".repeat(251) + ".pdf"));
    assertEquals("é".repeat(73) + ".pdf", OpenableName.of("é".repeat(251) + ".pdf"));
    assertEquals("😀".repeat(36) + ".pdf", OpenableName.of("😀".repeat(120) + ".pdf"));
    assertEquals("a".repeat(150), OpenableName.of("a".repeat(255)));
    assertEquals("a." + "b".repeat(148), OpenableName.of("a." + "b".repeat(253)));
  }

  @Test
  void everyNameCanBeMadeAndIsFitAlready(@TempDir Path temp) throws IOException {
    var random = new Random(32);
    var letters = "aA.:/\\ \u0000\n?*CONnul1é報\ud83d\ude00\ud83d\u202e~$".toCharArray();
    for (var i = 0; i < 2000; i++) {
      var name = new StringBuilder();
      var length = 1 + random.nextInt(i % 10 == 0 ? 255 : 8);
      while (name.length() < length) name.append(letters[random.nextInt(letters.length)]);
      var path = OpenableName.in(temp, name.toString());
      Files.write(path, new byte[0]);
      assertEquals(temp, path.getParent());
      var fit = path.getFileName().toString();
      assertEquals(fit, OpenableName.of(fit));
      assertTrue(fit.getBytes(UTF_8).length <= 151, fit);
      assertFalse(fit.isBlank());
    }
  }
}
