package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnbrokenTest {
  private static final String NO_BREAK = "\u00a0";

  @Test
  void aNumberAndItsPerCentSignAreNeverParted() {
    assertEquals(
        "A1 21.4" + NO_BREAK + "%, key threshold 20" + NO_BREAK + "%.",
        Unbroken.words("A1 21.4 %, key threshold 20 %."));
  }

  @Test
  void allOtherSpacesBreak() {
    for (var words : new String[] {"", " %", "a % b", "21.4% of 12 cases"})
      assertEquals(words, Unbroken.words(words));
  }
}
