package starboard.application;

import java.io.IOException;
import java.io.Writer;
import starboard.consistency.comparing.Comparison;

/// Writes comparisons of councils as tables with commas. Implemented by an adapter.
public interface ComparisonSheets {

  /// One line for each line of the comparison, one column a council.
  void write(Comparison comparison, Writer out) throws IOException;

  /// One line for each of the nearest councils, and one for each precedent.
  void write(NearestCouncils nearest, Writer out) throws IOException;
}
