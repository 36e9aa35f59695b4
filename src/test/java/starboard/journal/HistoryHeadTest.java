package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryHeadTest {
  private static final FileId CASE = new FileId("case/2003-11/bexley");
  private static final FileId REGISTER = new FileId("register");
  private static final Hash ONE =
      new Hash("588a9e70e2d0d69f3ab13c25fa34ab38975150804b8e3d0fde14fa7433ade4b6");
  private static final Hash TWO =
      new Hash("42abcf1f816c7b7a80a728f6a49643bd3753a63c04742f8d8296afdd6570cdd4");
  private static final Hash THREE =
      new Hash("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");

  /// Made with another program; what was printed once must be found again.
  @Test
  void whatWasPrintedStaysAsItIs() {
    assertEquals(
        new Hash("6e6197086ab5fb70ee3893f317deb92ef2243c02dccc5dbd3ddd01f82efc24c9"),
        HistoryHead.of(Map.of(REGISTER, Set.of(THREE, TWO), CASE, Set.of(ONE))));
    assertEquals(Hash.of("{}"), HistoryHead.of(Map.of()));
  }

  @Test
  void aFileWithoutEntriesCountsForNothing() {
    assertEquals(
        HistoryHead.of(Map.of(CASE, Set.of(ONE))),
        HistoryHead.of(Map.of(CASE, Set.of(ONE), REGISTER, Set.of())));
  }

  @Test
  void anyOtherHeadMakesAnother() {
    var printed = HistoryHead.of(Map.of(CASE, Set.of(ONE), REGISTER, Set.of(TWO)));
    assertNotEquals(printed, HistoryHead.of(Map.of(CASE, Set.of(ONE))));
    assertNotEquals(printed, HistoryHead.of(Map.of(CASE, Set.of(ONE, TWO))));
    assertNotEquals(printed, HistoryHead.of(Map.of(CASE, Set.of(TWO), REGISTER, Set.of(ONE))));
    assertNotEquals(
        printed, HistoryHead.of(Map.of(CASE, Set.of(ONE), REGISTER, Set.of(TWO, THREE))));
  }
}
