package starboard.exchange;

import static starboard.exchange.Words.oneOf;
import static starboard.exchange.Words.quoted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.application.BadInput;
import starboard.application.RatingSheet;
import starboard.casework.CouncilId;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Subject;

/// Checks the rows of one rating sheet and reads their judgements.
final class RatingSheetReader {
  private final Path file;
  private final List<String> columns;
  private final int council;

  /// The subject of each column that holds judgements, in the order of the columns.
  private final SortedMap<Integer, Subject> subjects = new TreeMap<>();

  private final Map<CouncilId, Long> lineOfCouncil = new HashMap<>();

  private RatingSheetReader(Path file, CsvLine header) throws BadInput {
    this.file = file;
    this.columns = SheetHeader.checked(file, header);
    this.council = columns.indexOf(SheetHeader.COUNCIL);
    for (var subject : Subject.values()) subjects.put(columns.indexOf(subject.word()), subject);
  }

  /// The rating sheet of a file.
  ///
  /// @throws BadInput as [starboard.application.RatingSheets#read] says
  static RatingSheet read(Path file) throws BadInput {
    var lines = CsvText.lines(file, TextFile.read(file));
    if (lines.isEmpty())
      throw new BadInput(
          file + ", line 1, column 1: the file is empty; " + SheetHeader.WHAT_WOULD_BE_RIGHT);
    var reader = new RatingSheetReader(file, lines.getFirst());
    if (lines.size() == 1)
      throw new BadInput(
          "%s, line %d, column 1: no council follows the column names; write one line a council"
              .formatted(file, lines.getFirst().number() + 1));
    var rows = new ArrayList<RatingSheet.Row>(lines.size() - 1);
    for (var line : lines.subList(1, lines.size())) rows.add(reader.row(line));
    return new RatingSheet(reader.columns, rows);
  }

  private RatingSheet.Row row(CsvLine line) throws BadInput {
    var row = CsvRow.of(file, columns, line);
    refuseRepeatedCouncil(row);
    return new RatingSheet.Row(line.number(), line.cells(), grades(row));
  }

  private void refuseRepeatedCouncil(CsvRow row) throws BadInput {
    var name = row.text(council);
    if (name.isBlank()) throw row.fault(council, "the council has no name; write it");
    var earlier = lineOfCouncil.putIfAbsent(id(row, name), row.line().lineOf(council));
    if (earlier != null)
      throw row.fault(
          council,
          "%s stands on line %d too; keep one line a council".formatted(quoted(name), earlier));
  }

  /// The same for names that differ in blanks, capitals, accents and signs alone.
  private CouncilId id(CsvRow row, String name) throws BadInput {
    try {
      return CouncilId.ofName(name);
    } catch (IllegalArgumentException noLetters) {
      throw row.fault(
          council,
          "%s has no letter from a to z and no digit; write the name of the council"
              .formatted(quoted(name)));
    }
  }

  private Grades grades(CsvRow row) throws BadInput {
    var given = new EnumMap<Subject, Grade>(Subject.class);
    for (var place : subjects.entrySet()) {
      var word = row.text(place.getKey()).strip();
      if (!word.isEmpty())
        given.put(place.getValue(), grade(row, place.getKey(), place.getValue(), word));
    }
    return Grades.of(given);
  }

  private static Grade grade(CsvRow row, int column, Subject subject, String word) throws BadInput {
    var question = subject.question();
    var grade = Grade.of(question, word);
    if (grade.isPresent()) return grade.get();
    var allowed = Grade.of(question).stream().map(Grade::word).toList();
    throw row.fault(
        column,
        "%s is not a grade; write %s, or nothing while the judgement is open"
            .formatted(quoted(word), oneOf(allowed)));
  }
}
