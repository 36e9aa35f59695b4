package starboard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void aNameIsThatOfAFileWithoutItsFolder() {
    for (var name : List.of("report.pdf", "Bericht über 2002 (final).doc", ".", "n".repeat(255)))
      assertEquals(name, new Attachment(name, HASH, 0).name());
    for (var name : List.of("", " ", "a/b", "a\\b", "a\0b", "n".repeat(256)))
      assertThrows(IllegalArgumentException.class, () -> new Attachment(name, HASH, 0));
  }

  @Test
  void aHashHasSixtyFourSmallHexadecimalDigits() {
    for (var hash :
        List.of("", HASH.substring(1), HASH + "0", HASH.replace('a', 'A'), "g" + HASH.substring(1)))
      assertThrows(IllegalArgumentException.class, () -> new Attachment("a", hash, 0));
  }

  @Test
  void aFileOfAHundredMegabytesIsKeptAndNoneThatIsLarger() {
    assertEquals(104_857_600, new Attachment("a", HASH, 104_857_600).size());
    for (var size : List.of(104_857_601L, -1L, Long.MAX_VALUE))
      assertThrows(IllegalArgumentException.class, () -> new Attachment("a", HASH, size));
  }
}
