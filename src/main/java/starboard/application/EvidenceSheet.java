package starboard.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A register of evidence as it stands in a file, not understood yet.
///
/// @param name the name of the file, without folders
/// @param contentHash the SHA-256 of the file, 64 hexadecimal digits in small letters
/// @param lines the items in the order of the file, without those that have a problem
/// @param problems what cannot be taken
/// @param columns where the columns stand, by their headings in small letters
/// @param notices what was understood of the file that a person should know, a sentence each
public record EvidenceSheet(
    String name,
    String contentHash,
    List<Line> lines,
    SheetProblems problems,
    Map<String, Place.Column> columns,
    List<String> notices) {
  public EvidenceSheet {
    lines = List.copyOf(lines);
    columns = Map.copyOf(columns);
    notices = List.copyOf(notices);
  }

  /// One item of evidence. All are texts without blanks around them, empty where the file says
  /// nothing; what looks like a formula is text.
  ///
  /// @param council never blank
  /// @param title never blank
  /// @param date as in the file; the date of a workbook's cell as `2003-06-30`
  /// @param place of the row
  public record Line(
      String council,
      String kind,
      String title,
      String reference,
      String date,
      String service,
      String areas,
      String weight,
      String summary,
      String passages,
      Place place) {}

  /// The place of what stands in the same row under a heading; of the whole row where the table has
  /// no such column.
  public Place place(Line line, String heading) {
    return line.place().at(Optional.ofNullable(columns.get(heading)));
  }
}
