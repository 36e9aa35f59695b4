package starboard.desktop.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.Invented;
import starboard.desktop.criteria.KeyReading.Kind;
import starboard.desktop.criteria.KeyReading.NotYet;
import starboard.desktop.criteria.KeyReading.Part;
import starboard.desktop.criteria.KeyReading.Ready;
import starboard.desktop.criteria.KeyReading.Typed;
import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicators;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

class KeyReadingTest {
  private static final Optional<IndicatorCode> A1 = Optional.of(Invented.code("A1"));

  private static Typed typed(
      String name,
      String title,
      Kind kind,
      Optional<IndicatorCode> code,
      String level,
      String under) {
    return new Typed(
        name,
        title,
        Optional.of(Service.CHILDREN),
        kind,
        code,
        level,
        Serving.SOME,
        Optional.of(Serving.SOME),
        under,
        Origin.own(""));
  }

  private static KeyReading read(Typed typed) {
    return KeyReading.of(typed, KeyIndicators.NONE);
  }

  private static KeyCondition condition(Kind kind, String level) {
    var read = read(typed("A1", "Stability", kind, A1, level, ""));
    return assertInstanceOf(Ready.class, read).key().condition();
  }

  private static Part refused(Typed typed) {
    return assertInstanceOf(NotYet.class, read(typed)).part();
  }

  @Test
  void eachKindOfConditionIsRead() {
    assertEquals(
        new KeyCondition.Above(A1.get(), new BigDecimal("20")), condition(Kind.ABOVE, " 20 "));
    assertEquals(
        new KeyCondition.Below(A1.get(), new BigDecimal("97.5")), condition(Kind.BELOW, "97.5"));
    assertEquals(new KeyCondition.BandAtMost(A1.get(), 2), condition(Kind.BAND, "2"));
    assertEquals(new KeyCondition.JudgedAtMost(Serving.SOME), condition(Kind.JUDGED, ""));
    assertEquals(new KeyCondition.NotKnown("garbled"), condition(Kind.NOT_KNOWN, "garbled"));
  }

  @Test
  void whatIsMissingIsAskedForAtItsField() {
    assertEquals(Part.NAME, refused(typed(" ", "Stability", Kind.ABOVE, A1, "20", "")));
    assertEquals(Part.TITLE, refused(typed("A1", "", Kind.ABOVE, A1, "20", "")));
    assertEquals(
        Part.INDICATOR, refused(typed("A1", "Stability", Kind.BAND, Optional.empty(), "2", "")));
    assertEquals(Part.LEVEL, refused(typed("A1", "Stability", Kind.ABOVE, A1, "much", "")));
    assertEquals(Part.LEVEL, refused(typed("A1", "Stability", Kind.BAND, A1, "5", "")));
    assertEquals(Part.EXEMPT_UNDER, refused(typed("A1", "Stability", Kind.ABOVE, A1, "20", "0")));
  }

  @Test
  void aNameIsUsedOnce() {
    var others = new KeyIndicators(List.of(Invented.keyAbove("A1", 20)));
    var read = KeyReading.of(typed("A1", "Stability", Kind.ABOVE, A1, "20", ""), others);
    assertEquals(Part.NAME, assertInstanceOf(NotYet.class, read).part());
  }
}
