package starboard.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final Instant NOON = Instant.parse("2004-08-02T12:00:00Z");
  private final Moments moments = new Moments(() -> NOON, ZoneOffset.UTC);

  @Test
  void todayIsTheHourAndAnyOtherDayIsNamed() {
    assertEquals("10:42", moments.brief(Instant.parse("2004-08-02T10:42:07Z")));
    assertEquals("10:42:07", moments.exact(Instant.parse("2004-08-02T10:42:07Z")));
    assertEquals("1 Aug 2004 23:59", moments.brief(Instant.parse("2004-08-01T23:59:59Z")));
    assertEquals("2 Aug 2004 10:42", moments.full(Instant.parse("2004-08-02T10:42:07Z")));
  }

  @Test
  void theDayIsThatOfWhereThePersonIs() {
    var london = new Moments(() -> NOON, ZoneId.of("Europe/London"));
    assertEquals("00:30", london.brief(Instant.parse("2004-08-01T23:30:00Z")));
  }
}
