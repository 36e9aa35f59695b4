package starboard.desktop.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridViewTest {
  private static String age(int year, int month, int day) {
    return GridView.age(Optional.of(LocalDate.of(year, month, day)), LocalDate.of(2004, 7, 1));
  }

  @Test
  void theAgeIsInDaysThenMonthsThenYears() {
    assertEquals("newest 0 days", age(2004, 7, 1));
    assertEquals("newest 1 day", age(2004, 6, 30));
    assertEquals("newest 60 days", age(2004, 5, 2));
    assertEquals("newest 2 months", age(2004, 5, 1));
    assertEquals("newest 23 months", age(2002, 7, 2));
    assertEquals("newest 2 years", age(2002, 7, 1));
    assertEquals("no date", GridView.age(Optional.empty(), LocalDate.of(2004, 7, 1)));
  }

  @Test
  void theTitleOfADroppedFileIsItsNameWithoutTheEnding() {
    assertEquals("Plan of May", DropController.title("Plan of May.txt"));
    assertEquals("archive.tar", DropController.title("archive.tar.gz"));
    assertEquals("README", DropController.title("README"));
    assertEquals(".profile", DropController.title(".profile"));
    assertEquals(300, DropController.title("x".repeat(301) + ".pdf").length());
  }
}
