package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.indicators.KeyIndicator;
import starboard.rating.Service;
import starboard.rating.Serving;

/// Key indicators in the rows of a table.
final class KeyIndicatorRows implements RowForm<KeyIndicator> {
  @Override
  public String noun() {
    return "key indicator";
  }

  @Override
  public List<String> columns() {
    return OriginCells.after("key", "title", "service", "fails_when", "highest", "exempt_under");
  }

  @Override
  public KeyIndicator read(CsvRow row) throws BadInput {
    return new KeyIndicator(
        row.needed("key"),
        row.needed("title"),
        service(row),
        ConditionText.read(row),
        highest(row),
        exemptUnder(row),
        OriginCells.read(row));
  }

  @Override
  public List<String> cells(KeyIndicator key) {
    return OriginCells.after(
        List.of(
            key.key(),
            key.title(),
            key.service().map(Service::word).orElse(""),
            ConditionText.write(key.condition()),
            key.highest().map(Serving::word).orElse(""),
            key.exemptUnder().map(BigDecimal::toPlainString).orElse("")),
        key.origin());
  }

  private static Optional<Service> service(CsvRow row) throws BadInput {
    var word = row.text("service").strip();
    if (word.isEmpty()) return Optional.empty();
    var service = Service.of(word);
    if (service.isPresent()) return service;
    throw row.fault(
        "service",
        quoted(word)
            + " is no service; write children or adults, or nothing where it is not known");
  }

  private static Optional<Serving> highest(CsvRow row) throws BadInput {
    var word = row.text("highest").strip();
    if (word.isEmpty()) return Optional.empty();
    for (var grade : List.of(Serving.SOME, Serving.MOST))
      if (grade.word().equalsIgnoreCase(word)) return Optional.of(grade);
    throw row.fault(
        "highest",
        "a key indicator limits to Some or Most, not to %s; write one of them, or nothing where it is not known"
            .formatted(quoted(word)));
  }

  private static Optional<BigDecimal> exemptUnder(CsvRow row) throws BadInput {
    var text = row.text("exempt_under").strip();
    if (text.isEmpty()) return Optional.empty();
    var number = Decimal.of(text).filter(it -> it.signum() > 0);
    if (number.isPresent()) return number;
    throw row.fault(
        "exempt_under",
        quoted(text)
            + " is no number above 0; write like 10, or nothing where the round has no such"
            + " number");
  }
}
