package starboard.desktop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.rating.Certainty;
import starboard.rating.Part;

class SourcesTest {
  @Test
  void whatAllBeginWithIsSaidOnce() {
    var one = part("Recovered. It fits. The edge is exact");
    var two = part("Recovered. It fits. Both edges are exact");
    var sources = Sources.of(List.of(one, two));
    assertEquals("Recovered. It fits.", sources.shared());
    assertEquals("The edge is exact", sources.own(one));
    assertEquals("Both edges are exact", sources.own(two));
  }

  @Test
  void onlyWholeSentencesAreShared() {
    var sources = Sources.of(List.of(part("Paragraph 6"), part("Paragraph 7")));
    assertEquals("", sources.shared());
  }

  @Test
  void equalSourcesAreSharedWhole() {
    var part = part("Paragraph 7, children first");
    var sources = Sources.of(List.of(part, part));
    assertEquals("Paragraph 7, children first", sources.shared());
    assertEquals("", sources.own(part));
  }

  private static Part<String> part(String source) {
    return new Part<>("", source, Certainty.QUOTED);
  }
}
