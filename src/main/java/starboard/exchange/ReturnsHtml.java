package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import starboard.application.ReturnsList;
import starboard.application.ReturnsPages;

/// Writes the list of a council's returns as HTML: a table with headings that a screen reader can
/// follow, black on white, without scripts or anything from elsewhere.
public final class ReturnsHtml implements ReturnsPages {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Override
  public void write(ReturnsList list, Writer out) throws IOException {
    var title =
        "Returns received from %s, round %s, as on %s"
            .formatted(list.council(), list.round(), DAY.format(list.asOn()));
    var rows = list.lines().stream().map(ReturnsHtml::row).collect(Collectors.joining());
    out.write(HtmlPage.of(title, summary(list), list.lines().isEmpty() ? "" : table(rows)));
  }

  private static String table(String rows) {
    return """
    <table>
    <thead>
    <tr><th scope="col">Return</th><th scope="col">Kind</th><th scope="col">Due</th><th scope="col">State</th></tr>
    </thead>
    <tbody>
    %s</tbody>
    </table>
    """
        .formatted(rows);
  }

  private static String summary(ReturnsList list) {
    int all = list.lines().size();
    if (all == 0) return "The council was not asked for any return in this round.";
    long received =
        list.lines().stream()
            .filter(it -> it.state() instanceof ReturnsList.State.Received)
            .count();
    return "%d of %d %s received.".formatted(received, all, all == 1 ? "return" : "returns");
  }

  private static String row(ReturnsList.Line line) {
    var terms = line.terms();
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            HtmlPage.text(terms.title()),
            HtmlPage.text(terms.kind().title()),
            day(terms.due()),
            state(line.state()));
  }

  private static String state(ReturnsList.State state) {
    return switch (state) {
      case ReturnsList.State.Awaited _ -> "awaited";
      case ReturnsList.State.Overdue(var days) -> "not received, overdue by " + days(days);
      case ReturnsList.State.Received(var on, var _, var title, var late) ->
          "received on %s as “%s”%s"
              .formatted(
                  day(on), HtmlPage.text(title), late == 0 ? "" : ", " + days(late) + " late");
    };
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
