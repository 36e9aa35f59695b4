package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.util.List;
import starboard.application.BadInput;
import starboard.evidence.StandardsArea;
import starboard.rating.Question;

/// Standards areas in the rows of a table.
final class StandardsRows implements RowForm<StandardsArea> {
  @Override
  public String noun() {
    return "standards area";
  }

  @Override
  public List<String> columns() {
    return OriginCells.after("number", "title", "criteria", "question");
  }

  @Override
  public StandardsArea read(CsvRow row) throws BadInput {
    return new StandardsArea(
        number(row),
        row.needed("title"),
        row.text("criteria"),
        question(row),
        OriginCells.read(row));
  }

  @Override
  public List<String> cells(StandardsArea area) {
    return OriginCells.after(
        List.of(
            Integer.toString(area.number()), area.title(), area.criteria(), area.question().word()),
        area.origin());
  }

  private static int number(CsvRow row) throws BadInput {
    var text = row.needed("number");
    if (text.matches("[1-" + StandardsArea.COUNT + "]")) return Integer.parseInt(text);
    throw row.fault(
        "number",
        "%s is no standards area; write 1 to %d".formatted(quoted(text), StandardsArea.COUNT));
  }

  private static Question question(CsvRow row) throws BadInput {
    var word = row.needed("question");
    var question = Question.of(word);
    if (question.isPresent()) return question.get();
    throw row.fault("question", quoted(word) + " is no question; write serving or capacity");
  }
}
