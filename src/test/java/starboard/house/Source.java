package starboard.house;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Java file of the project and what the house asks of it.
record Source(Path path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^ *public (?:(?:static|abstract|final|sealed|non-sealed) )*"
              + "(?:class|record|interface|@interface|enum) (\\w+)",
          Pattern.MULTILINE);

  private static final Pattern BROAD_CATCH =
      Pattern.compile(
          "catch\\s*\\((?:final |[\\w.]+\\s*\\|\\s*)*(?:Exception|RuntimeException|Throwable|Error)"
              + "\\b[^)]*\\)");

  /// Every Java file of a folder, in the order of their paths.
  static List<Source> all(Path folder) throws IOException {
    var sources = new ArrayList<Source>();
    for (var path : Format.javaFiles(folder)) sources.add(new Source(path, Files.readString(path)));
    return List.copyOf(sources);
  }

  boolean isMain() {
    return path.startsWith(Path.of("src", "main"));
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  /// The package it says to be in; empty where it names none.
  String packageName() {
    return PACKAGE.matcher(text).results().map(it -> it.group(1)).findFirst().orElse("");
  }

  int lines() {
    return (int) text.lines().count();
  }

  boolean isFormatted() {
    try {
      return Format.formatted(text).equals(text);
    } catch (FormatterException notJava) {
      throw new IllegalArgumentException(path + " cannot be formatted", notJava);
    }
  }

  /// The public types that no doc comment goes before; annotations may stand between.
  Stream<String> silentTypes() {
    return PUBLIC_TYPE
        .matcher(text)
        .results()
        .filter(it -> !isTold(text.substring(0, it.start())))
        .map(it -> at(it.start(), it.group(1)));
  }

  /// The catches of a type so broad that it takes faults nobody foresaw along.
  Stream<String> broadCatches() {
    return BROAD_CATCH.matcher(text).results().map(it -> at(it.start(), it.group()));
  }

  private static boolean isTold(String before) {
    var lines = before.stripTrailing().lines().toList();
    for (var line : lines.reversed()) {
      if (line.stripLeading().startsWith("///")) return true;
      if (!line.stripLeading().startsWith("@")) return false;
    }
    return false;
  }

  private String at(int place, String what) {
    var line = text.substring(0, place).lines().count() + 1;
    return path + ":" + line + " " + what;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
