package starboard.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import starboard.application.BadInput;
import starboard.rating.RuleBook;

/// Rule book files: the ones that ship with the program, and any other.
public final class RuleBookFiles {
  /// The ids of the rule books that ship, the default one first.
  public static final List<String> SHIPPED = List.of("recovered-2002", "poor-is-zero");

  /// The largest file that is read, in bytes; a rule book has a few thousand.
  private static final int LARGEST = 1 << 20;

  private RuleBookFiles() {}

  /// The rule books that ship, the default one first; not proved yet.
  public static List<RuleBook> shipped() {
    return SHIPPED.stream().map(RuleBookFiles::shipped).toList();
  }

  /// Reads a rule book file, UTF-8 JSON of the form of the shipped ones.
  ///
  /// @throws BadInput if the file cannot be read or is no rule book, with the place in it
  public static RuleBook read(Path file) throws BadInput {
    if (Files.isDirectory(file)) throw new BadInput(file + " is a folder, not a file");
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST)
        throw new BadInput(file + " is over 1 MB; a rule book has a few thousand bytes");
      return read(file.toString(), Utf8.text(file.toString(), bytes));
    } catch (NoSuchFileException missing) {
      throw new BadInput(file + ": there is no such file");
    } catch (AccessDeniedException closed) {
      throw new BadInput(file + ": may not be read; ask its owner for the right to");
    } catch (IOException unreadable) {
      throw new BadInput(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  /// Reads the text of a rule book.
  ///
  /// @param file how sentences name it
  static RuleBook read(String file, String text) throws BadInput {
    return RuleBookReader.read(JsonText.read(file, text));
  }

  private static RuleBook shipped(String id) {
    var name = id + ".json";
    try {
      return read(name, Shipped.text("rules/" + name));
    } catch (BadInput damaged) {
      throw new IllegalStateException("the program is damaged: " + damaged.sentence(), damaged);
    }
  }
}
