package starboard.application;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicators;

/// Reads and writes the criteria of a round, a file each for its indicators, its key indicators and
/// its standards areas. Criteria that were read are equal when they are written and read again.
///
/// A file that cannot be read as such is refused with a [BadInput] that names the file, the line
/// and the column of the first fault, and what would be right.
public interface CriteriaFiles {
  /// The usual name of the file of indicators.
  String INDICATORS = "indicators.csv";

  /// The usual name of the file of key indicators.
  String KEYS = "key-indicators.csv";

  /// The usual name of the file of standards areas.
  String STANDARDS = "standards.csv";

  /// One of the three tables that criteria are made of.
  enum Part {
    INDICATORS("indicators"),
    KEYS("key indicators"),
    STANDARDS("standards areas");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /// What stands in it, in the plural.
    public String words() {
      return words;
    }
  }

  /// Which of the three a file holds, told by the first name of a column that only one of them has.
  Part part(Path file) throws BadInput;

  /// The indicators of a file.
  IndicatorSet indicators(Path file) throws BadInput;

  /// The key indicators of a file. Whether the indicators that they name are in the round is not
  /// looked at here.
  KeyIndicators keys(Path file) throws BadInput;

  /// The standards areas of a file.
  Standards standards(Path file) throws BadInput;

  /// Writes indicators in the form in which [#indicators(Path)] takes them.
  void writeIndicators(IndicatorSet indicators, Writer out) throws IOException;

  /// Writes key indicators in the form in which [#keys(Path)] takes them.
  void writeKeys(KeyIndicators keys, Writer out) throws IOException;

  /// Writes standards areas in the form in which [#standards(Path)] takes them.
  void writeStandards(Standards standards, Writer out) throws IOException;
}
