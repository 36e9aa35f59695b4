package starboard.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Makes a spreadsheet that was just written independent of the time of its writing, and complete.
final class SteadyZip {
  private static final String CORE = "docProps/core.xml";

  private SteadyZip() {}

  /// The same file as if it had been written at a time.
  static byte[] of(byte[] spreadsheet, Instant at) throws IOException {
    var out = new ByteArrayOutputStream(spreadsheet.length + 1024);
    // Not with the JDK's ZipInputStream: it refuses the sizes that fastexcel writes after each
    // entry.
    var channel = new SeekableInMemoryByteChannel(spreadsheet);
    try (var from = ZipFile.builder().setSeekableByteChannel(channel).get();
        var to = new ZipOutputStream(out)) {
      for (var it : Collections.list(from.getEntries())) {
        var entry = new ZipEntry(it.getName());
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        to.putNextEntry(entry);
        var bytes = from.getInputStream(it).readAllBytes();
        to.write(
            SheetMarkup.of(it.getName(), it.getName().equals(CORE) ? dated(bytes, at) : bytes));
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] dated(byte[] core, Instant at) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll(
            "(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + at.truncatedTo(ChronoUnit.SECONDS))
        .getBytes(StandardCharsets.UTF_8);
  }
}
