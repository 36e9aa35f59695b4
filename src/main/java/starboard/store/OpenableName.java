package starboard.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Makes of the name of a file one that every system can have, as close to it as can be. A kept
/// file may come from another system than the one it is opened on.
final class OpenableName {
  /// In bytes of UTF-8. Linux takes 255, but Windows wants the whole path under 260 characters.
  private static final int LONGEST = 150;

  private static final int LONGEST_END = 20;

  /// What Windows refuses, and characters without a shape, which can make a program look like a
  /// letter.
  private static final Pattern UNFIT =
      Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private static final Pattern BLANK_ENDS = Pattern.compile("^\\s+|[\\s.]+$");

  /// Names that Windows takes for devices, with whatever end.
  private static final Pattern DEVICE =
      Pattern.compile(
          "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private OpenableName() {}

  /// The path of a name in a folder.
  static Path in(Path folder, String name) {
    var fit = of(name);
    try {
      return folder.resolve(fit);
    } catch (InvalidPathException _) {
      // A system that is set to a language without these letters.
      return folder.resolve(fit.replaceAll("[^ -~]", "_"));
    }
  }

  static String of(String name) {
    var fit = trimmed(UNFIT.matcher(name).replaceAll("_"));
    if (fit.isEmpty()) fit = "file";
    if (DEVICE.matcher(fit).matches()) fit = "_" + fit;
    return bytes(fit) <= LONGEST ? fit : cut(fit);
  }

  /// Cuts in front of the end that says what kind of file it is.
  private static String cut(String name) {
    var dot = name.lastIndexOf('.');
    var end = dot > 0 && bytes(name.substring(dot)) <= LONGEST_END ? name.substring(dot) : "";
    var start = name.substring(0, name.length() - end.length());
    while (bytes(start) + bytes(end) > LONGEST)
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    return trimmed(start) + end;
  }

  private static String trimmed(String name) {
    return BLANK_ENDS.matcher(name).replaceAll("");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
