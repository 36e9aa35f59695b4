package starboard.exchange;

import static starboard.exchange.FileBytes.startsWith;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import starboard.application.BadInput;

/// Looks through a workbook's archive before it is read: how much there really is in it, whatever
/// it claims, and whether its parts would make the reader fill the memory.
///
/// The archive is opened with the library that the reader of workbooks opens it with, so that both
/// see the same parts.
final class ArchiveGuard {
  /// The most that may come out of an archive, in bytes.
  private static final long LARGEST = 100 << 20;

  /// What may come out of any archive, in bytes, however small that is.
  private static final long SMALL = 10 << 20;

  /// The most bytes that may come out for one that is in it. Sheets give 10 to 30.
  private static final int RATIO = 100;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final long most;
  private long inflated;

  private ArchiveGuard(Path file, int size) {
    this.file = file;
    this.most = Math.min(LARGEST, Math.max(SMALL, (long) size * RATIO));
  }

  /// Lets an archive pass; gives the names of its parts.
  ///
  /// @throws BadInput if it is none, has a password, is far larger than it looks, or a part of it
  ///   is not as a spreadsheet program writes it
  static List<String> check(Path file, byte[] bytes) throws BadInput {
    var guard = new ArchiveGuard(file, bytes.length);
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      var entries = Collections.list(zip.getEntries());
      for (var entry : entries) guard.inflate(zip, entry);
      var scan = new PartScan(file);
      for (var entry : entries) guard.scan(zip, entry, scan);
      scan.finish();
      return entries.stream().map(ZipArchiveEntry::getName).toList();
    } catch (IOException _) {
      throw Workbook.damaged(file, "it is cut off or damaged");
    }
  }

  private void inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException, BadInput {
    if (entry.getGeneralPurposeBit().usesEncryption())
      throw new BadInput(file + ": is an archive with a password; save it without one");
    var buffer = new byte[BUFFER];
    try (var in = zip.getInputStream(entry)) {
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        inflated += read;
        if (inflated > most)
          throw new BadInput(
              "%s: more than %d MB come out of this archive, so it is not read; save the one sheet as"
                      .formatted(file, most >> 20)
                  + " a file of its own");
      }
    }
  }

  private void scan(ZipFile zip, ZipArchiveEntry entry, PartScan scan)
      throws IOException, BadInput {
    try (var in = new BufferedInputStream(zip.getInputStream(entry))) {
      in.mark(BUFFER);
      var start = in.readNBytes(4);
      in.reset();
      if (isXml(start)) scan.part(in);
    } catch (XMLStreamException _) {
      throw Workbook.damaged(
          file, "its part %s is no sound XML".formatted(Words.quoted(entry.getName())));
    }
  }

  private static boolean isXml(byte[] start) {
    return startsWith(start, '<') || startsWith(start, 0xEF, 0xBB, 0xBF) || TextFile.isUtf16(start);
  }
}
