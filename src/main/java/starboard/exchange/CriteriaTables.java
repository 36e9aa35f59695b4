package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import starboard.application.BadInput;
import starboard.application.CriteriaFiles;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;

/// The criteria of a round as tables with commas.
public final class CriteriaTables implements CriteriaFiles {
  static final RowForm<Indicator> INDICATOR = new IndicatorRows();
  static final RowForm<KeyIndicator> KEY = new KeyIndicatorRows();
  static final RowForm<StandardsArea> AREA = new StandardsRows();

  @Override
  public Part part(Path file) throws BadInput {
    var lines = CsvText.lines(file, TextFile.read(file));
    var names = lines.isEmpty() ? List.<String>of() : lines.getFirst().cells();
    for (var part : Part.values())
      if (names.stream().map(String::strip).anyMatch(form(part).columns().getFirst()::equals))
        return part;
    throw new BadInput(
        file
            + ", line 1: the first line names no column “code” as of indicators, “key” as of key"
            + " indicators or “number” as of standards areas");
  }

  private static RowForm<?> form(Part part) {
    return switch (part) {
      case INDICATORS -> INDICATOR;
      case KEYS -> KEY;
      case STANDARDS -> AREA;
    };
  }

  @Override
  public IndicatorSet indicators(Path file) throws BadInput {
    return new IndicatorSet(CsvTable.read(file, TextFile.read(file), INDICATOR));
  }

  @Override
  public KeyIndicators keys(Path file) throws BadInput {
    return new KeyIndicators(CsvTable.read(file, TextFile.read(file), KEY));
  }

  @Override
  public Standards standards(Path file) throws BadInput {
    return new Standards(CsvTable.read(file, TextFile.read(file), AREA));
  }

  @Override
  public void writeIndicators(IndicatorSet indicators, Writer out) throws IOException {
    CsvTable.write(indicators.indicators(), INDICATOR, out);
  }

  @Override
  public void writeKeys(KeyIndicators keys, Writer out) throws IOException {
    CsvTable.write(keys.list(), KEY, out);
  }

  @Override
  public void writeStandards(Standards standards, Writer out) throws IOException {
    CsvTable.write(standards.areas(), AREA, out);
  }
}
