package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.application.ReturnsList;
import starboard.application.ReturnsList.State;
import starboard.casework.RoundId;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;

class ReturnsHtmlTest {
  private static final LocalDate TODAY = LocalDate.of(2004, 7, 1);

  private static String page(ReturnsList.Line... lines) throws IOException {
    var out = new StringWriter();
    new ReturnsHtml()
        .write(new ReturnsList("Barnet", new RoundId("2004-11"), TODAY, List.of(lines)), out);
    return out.toString();
  }

  private static ReturnsList.Line line(String title, State state) {
    var terms = new ReturnTerms(SourceKind.MONITORING_RETURN, title, LocalDate.of(2004, 6, 20));
    return new ReturnsList.Line(new ReturnId("r"), terms, state);
  }

  private static State received(String title, long late) {
    return new State.Received(LocalDate.of(2004, 6, 21), new EvidenceId("e"), title, late);
  }

  @Test
  void everyReturnStandsThereWithItsState() throws IOException {
    var page =
        page(
            line("Spring figures", received("Figures", 1)),
            line("Plan", new State.Overdue(11)),
            line("Summer figures", new State.Awaited(3)));
    assertTrue(page.contains("<h1>Returns received from Barnet, round 2004-11, as on 1 July 2004"));
    assertTrue(page.contains("<p>1 of 3 returns received.</p>"));
    assertEquals(
        List.of(
            "received on 21 June 2004 as “Figures”, 1 day late",
            "not received, overdue by 11 days",
            "awaited"),
        page.lines()
            .filter(it -> it.startsWith("<tr><th scope=\"row\">"))
            .map(it -> it.replaceFirst(".*<td>(.*?)</td></tr>$", "$1"))
            .toList());
  }

  @Test
  void whatAPersonTypedIsNeverTakenForHtml() throws IOException {
    var page = page(line("<script>alert(\"&\")</script> 100%s", received("<b>%d</b>", 0)));
    assertFalse(page.contains("<script"));
    assertTrue(page.contains("&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt; 100%s</th>"));
    assertTrue(page.contains("as “&lt;b&gt;%d&lt;/b&gt;”"));
  }

  @Test
  void aCouncilThatWasAskedForNothingHasNoTable() throws IOException {
    assertTrue(page().contains("was not asked for any return"));
    assertFalse(page().contains("<table>"));
  }

  @Test
  void thePageAsksForNothingElse() throws IOException {
    var page = page(line("Plan", new State.Awaited(0)));
    assertEquals(
        List.of("<!DOCTYPE html>", "<html lang=\"en-GB\">"), page.lines().limit(2).toList());
    assertFalse(page.contains("src=") || page.contains("href=") || page.contains("http"));
  }
}
