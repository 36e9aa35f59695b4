package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.rating.Stars;

/// The words and places that need no window.
class ShownValuesTest {

  @Test
  void starsAreSaidInWords() {
    assertEquals("two stars", new StarsShown.Rated(Stars.TWO).words());
    assertEquals("in conflict", new StarsShown.InConflict().words());
    assertEquals("not yet rated", new StarsShown.NotYetRated().words());
    assertEquals("incomplete, one or two stars possible", possible(Stars.ONE, Stars.TWO));
    assertEquals("incomplete, zero or one star possible", possible(Stars.ONE, Stars.ZERO));
    assertEquals("incomplete, zero or two stars possible", possible(Stars.TWO, Stars.ZERO));
    assertEquals("incomplete, zero to three stars possible", possible(Stars.values()));
    assertThrows(IllegalArgumentException.class, () -> new StarsShown.Incomplete(Set.of()));
  }

  @Test
  void theRulerSaysAllThatItShows() {
    var before = List.of(new RulerReading.Earlier("2003", 9), new RulerReading.Earlier("2002", 12));
    var now = Optional.of(new RulerReading.Range(7, 10));
    assertEquals(
        "now 7 to 10 points, 9 points in 2003, 12 points in 2002, one star from 6 points,"
            + " two stars from 10 points, three stars from 14 points, of 18",
        new RulerReading(Gallery.BANDS, now, before).words());
    assertEquals(
        "nothing judged yet, one star from 6 points, two stars from 10 points,"
            + " three stars from 14 points, of 18",
        new RulerReading(Gallery.BANDS, Optional.empty(), List.of()).words());
  }

  @Test
  void aRangeIsSaidAsBrieflyAsItIs() {
    assertEquals("9", new RulerReading.Range(9, 9).words());
    assertEquals("7–10", new RulerReading.Range(7, 10).words());
    assertThrows(IllegalArgumentException.class, () -> new RulerReading.Range(10, 7));
  }

  @Test
  void notesBelowTheRulerNeverOverlapAndNeverLeaveIt() {
    var random = new Random(20031114);
    for (int round = 0; round < 2000; round++) {
      double width = 150 + random.nextInt(400);
      var wanted = new ArrayList<RulerNotes.Wanted>();
      for (int i = random.nextInt(6); i > 0; i--)
        wanted.add(
            new RulerNotes.Wanted(5 + random.nextDouble() * (width - 10), 30 + random.nextInt(40)));
      wanted.sort(Comparator.comparingDouble(RulerNotes.Wanted::centre));
      var places = RulerNotes.place(wanted, 8, width);
      for (int i = 0; i < places.size(); i++) {
        var one = span(wanted.get(i), places.get(i));
        assertTrue(one.from() >= 0 && one.to() <= width + 1e-9, () -> wanted + " in " + width);
        for (int j = 0; j < i; j++)
          assertTrue(
              places.get(j).row() != places.get(i).row()
                  || span(wanted.get(j), places.get(j)).to() < one.from(),
              () -> wanted + " in " + width);
      }
    }
  }

  @Test
  void theArrowFollowsTheScale() {
    assertEquals(ArrowMark.Way.UP, ArrowMark.Way.from(1, 2));
    assertEquals(ArrowMark.Way.DOWN, ArrowMark.Way.from(3, 2));
    assertEquals(ArrowMark.Way.SAME, ArrowMark.Way.from(2, 2));
  }

  private record Span(double from, double to) {}

  private static Span span(RulerNotes.Wanted note, RulerNotes.Place place) {
    return new Span(
        Math.min(place.left(), note.centre() - 4),
        Math.max(place.left() + note.width(), note.centre() + 4));
  }

  private static String possible(Stars... stars) {
    return new StarsShown.Incomplete(Set.of(stars)).words();
  }
}
