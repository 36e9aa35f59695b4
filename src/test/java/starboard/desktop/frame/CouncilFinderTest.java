package starboard.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.application.Desk;
import starboard.casework.Council;

class CouncilFinderTest {
  private static final List<Council> ALL = Desk.inMemory().workbench().queries().councils().join();

  @Test
  void aBlankTextFindsNone() {
    assertEquals(List.of(), CouncilFinder.find(ALL, " "));
  }

  @Test
  void aNameThatBeginsSoComesBeforeAWordThatDoesAndThatBeforeAnyOther() {
    assertEquals(List.of("Somerset", "Bath & NE Somerset", "North Somerset"), found("somerset"));
    assertEquals(List.of("Kingston upon Hull", "Solihull"), found("hull"));
  }

  @Test
  void capitalsAndAmpersandsDoNotMatter() {
    assertEquals(List.of("Bath & NE Somerset"), found("BATH and ne"));
    assertEquals(List.of("Bath & NE Somerset"), found("bath & NE"));
  }

  @Test
  void everyCouncilIsFoundFirstByItsWholeName() {
    for (var council : ALL) assertEquals(council.name(), found(council.name()).getFirst());
  }

  private static List<String> found(String text) {
    return CouncilFinder.find(ALL, text).stream().map(Council::name).toList();
  }
}
