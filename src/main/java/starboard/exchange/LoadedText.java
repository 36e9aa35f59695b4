package starboard.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import starboard.application.BadInput;

/// Turns text into a table: cells parted by commas, or by the semicolons or tabs that spreadsheets
/// of other countries write.
final class LoadedText {
  /// A sign that may part the cells, in the order in which they are tried.
  private enum Separator {
    COMMA(',', "commas"),
    SEMICOLON(';', "semicolons"),
    TAB('\t', "tabs");

    private final char sign;
    private final String words;

    Separator(char sign, String words) {
      this.sign = sign;
      this.words = words;
    }

    private List<String> notices() {
      return this == COMMA ? List.of() : List.of("the cells are parted by " + words);
    }
  }

  private LoadedText() {}

  /// The table of a text.
  ///
  /// @param file named where the text is refused
  /// @throws BadInput if quotes in it do not match
  static LoadedTable read(Path file, String text) throws BadInput {
    var separator = separator(text);
    var rows =
        CsvText.lines(file, text, separator.sign).stream()
            .map(LoadedTable.Row::ofText)
            .filter(it -> !it.isBlank())
            .toList();
    return new LoadedTable(file.toString(), Optional.empty(), rows, separator.notices());
  }

  /// The sign under which the first line has a heading for the council; the comma where none gives
  /// that, so that the refusal speaks of what stands there.
  private static Separator separator(String text) {
    var first = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    return Arrays.stream(Separator.values())
        .filter(it -> headsCouncils(first, it.sign))
        .findFirst()
        .orElse(Separator.COMMA);
  }

  private static boolean headsCouncils(String line, char sign) {
    return Arrays.stream(line.split(Pattern.quote(String.valueOf(sign)), -1))
        .map(it -> it.replace("\"", "").strip())
        .anyMatch(Headings.COUNCIL::equalsIgnoreCase);
  }
}
