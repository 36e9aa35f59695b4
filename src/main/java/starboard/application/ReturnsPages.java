package starboard.application;

import java.io.IOException;
import java.io.Writer;

/// Writes the list of a council's returns as a page that can be printed and sent to the council.
/// Implemented by an adapter.
public interface ReturnsPages {

  /// Writes the page, whole and on its own: it asks for nothing else.
  void write(ReturnsList list, Writer out) throws IOException;
}
