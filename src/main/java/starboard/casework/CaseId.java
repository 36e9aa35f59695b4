package starboard.casework;

import starboard.journal.FileId;

/// One council in one round.
public record CaseId(RoundId round, CouncilId council) {
  /// The case file of the case.
  public FileId file() {
    return new FileId("case/" + round + "/" + council);
  }

  /// The case that a case file belongs to; a file that is not of a case is refused.
  public static CaseId of(FileId file) {
    var parts = file.text().split("/", -1);
    if (parts.length != 3 || !parts[0].equals("case"))
      throw new IllegalArgumentException(file.text() + " is not the file of a case");
    return new CaseId(new RoundId(parts[1]), new CouncilId(parts[2]));
  }
}
