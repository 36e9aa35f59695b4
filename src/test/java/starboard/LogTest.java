package starboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  @Test
  void aFaultIsInTheFileWithItsTraceAndNotOnTheConsole() throws IOException {
    publish(folder, fault());
    var text = Files.readString(Log.newest(folder));
    assertTrue(text.contains("java.lang.IllegalStateException: secret detail"), text);
    assertEquals("", console.toString(UTF_8));
  }

  @Test
  void aLogThatCannotBeWrittenIsToldOnceInOneSentence() throws IOException {
    var blocked = Files.writeString(folder.resolve("file"), "").resolve("logs");
    publish(blocked, fault(), fault());
    assertEquals(
        "starboard: no log can be written in " + blocked + "\n",
        console.toString(UTF_8).replace("\r", ""));
  }

  private void publish(Path logs, LogRecord... entries) {
    var log = new Log(logs, new PrintStream(console, true, UTF_8));
    for (var entry : entries) log.publish(entry);
    log.close();
  }

  private static LogRecord fault() {
    var fault = new LogRecord(Level.SEVERE, "Unexpected");
    fault.setThrown(new IllegalStateException("secret detail"));
    return fault;
  }
}
