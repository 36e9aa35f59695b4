package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import starboard.application.QueueSheet;
import starboard.application.QueueSheets;

/// The consistency queue as a file.
public final class QueueFiles implements QueueSheets {
  @Override
  public void write(QueueSheet sheet, Form form, Writer out) throws IOException {
    switch (form) {
      case CSV -> QueueCsv.write(sheet, out);
      case JSON -> QueueJson.write(sheet, out);
      case PAGE -> QueueHtml.write(sheet, out);
    }
  }
}
