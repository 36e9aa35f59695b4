package starboard.application;

import java.io.IOException;
import java.io.Writer;

/// Writes the consistency queue as a file. Implemented by an adapter.
public interface QueueSheets {

  /// The forms of the file.
  enum Form {
    CSV("csv", "Comma-separated values"),
    JSON("json", "JSON"),
    /// A page that can be printed, whole and on its own.
    PAGE("html", "Web page");

    private final String word;
    private final String title;

    Form(String word, String title) {
      this.word = word;
      this.title = title;
    }

    /// The word in commands, and the ending of the file.
    public String word() {
      return word;
    }

    /// The name on screen.
    public String title() {
      return title;
    }
  }

  /// Writes the councils of a sheet with their findings.
  void write(QueueSheet sheet, Form form, Writer out) throws IOException;
}
