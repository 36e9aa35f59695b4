package starboard.application;

import java.util.Set;
import starboard.casework.CaseId;
import starboard.casework.RoundId;
import starboard.journal.FileId;

/// The case files that one piece of work wrote to.
public record Written(Set<FileId> files) {
  public Written {
    files = Set.copyOf(files);
  }

  /// Whether anything of a round was written: the round itself or one of its cases.
  public boolean touches(RoundId round) {
    return files.stream()
        .anyMatch(it -> it.equals(round.file()) || it.text().startsWith("case/" + round + "/"));
  }

  /// Whether what is shown of a case may have changed: it was written to, or what its round judges
  /// by was.
  public boolean touches(CaseId id) {
    return files.contains(id.file()) || files.contains(id.round().file());
  }
}
