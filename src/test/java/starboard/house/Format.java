package starboard.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes every Java file of a folder as the one formatter would: `mvn -q test-compile
/// exec:exec@format`.
public final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException, FormatterException {
    for (var file : javaFiles(Path.of(args[0]))) {
      var before = Files.readString(file);
      var after = formatted(before);
      if (!after.equals(before)) Files.writeString(file, after);
    }
  }

  static List<Path> javaFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    return new Formatter().formatSourceAndFixImports(source);
  }
}
