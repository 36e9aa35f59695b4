package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import starboard.application.BadInput;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.rating.Service;

/// Indicators in the rows of a table.
final class IndicatorRows implements RowForm<Indicator> {
  private static final String BOTH = "both";

  @Override
  public String noun() {
    return "indicator";
  }

  @Override
  public List<String> columns() {
    return OriginCells.after("code", "title", "definition", "services", "unit", "better", "bands");
  }

  @Override
  public Indicator read(CsvRow row) throws BadInput {
    return new Indicator(
        code(row),
        row.needed("title"),
        row.text("definition"),
        services(row),
        row.text("unit").strip(),
        DirectionText.read(row),
        BandsText.read(row),
        OriginCells.read(row));
  }

  @Override
  public List<String> cells(Indicator indicator) {
    return OriginCells.after(
        List.of(
            indicator.code().text(),
            indicator.title(),
            indicator.definition(),
            services(indicator.services()),
            indicator.unit(),
            DirectionText.write(indicator.direction()),
            BandsText.write(indicator.banding())),
        indicator.origin());
  }

  private static IndicatorCode code(CsvRow row) throws BadInput {
    var text = row.needed("code");
    if (IndicatorCode.isCode(text)) return new IndicatorCode(text);
    throw row.fault("code", "%s is no code; write %s".formatted(quoted(text), IndicatorCode.FORM));
  }

  private static Set<Service> services(CsvRow row) throws BadInput {
    var word = row.text("services").strip();
    if (word.isEmpty()) return Set.of();
    if (word.equals(BOTH)) return EnumSet.allOf(Service.class);
    var service = Service.of(word);
    if (service.isPresent()) return Set.of(service.get());
    throw row.fault(
        "services",
        quoted(word)
            + " is no service; write children, adults or both, or nothing where it is not known");
  }

  private static String services(Set<Service> services) {
    if (services.size() == Service.values().length) return BOTH;
    return services.stream().map(Service::word).findFirst().orElse("");
  }
}
