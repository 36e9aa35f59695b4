package starboard.application;

import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Deciding;
import starboard.casework.Register;
import starboard.journal.Entry;

/// What an entry is about.
public enum TrailKind {
  JUDGEMENTS("judgements"),
  EVIDENCE("evidence"),
  VALUES("values of indicators"),
  YEAR("the year"),
  DETERMINATION("the way to the determination"),
  ROUND("the round itself");

  private final String word;

  TrailKind(String word) {
    this.word = word;
  }

  /// The words on screen.
  public String word() {
    return word;
  }

  /// Of an entry of a round or a case.
  public static TrailKind of(Entry entry) {
    var file = entry.file().text();
    if (entry.file().equals(Register.FILE) || file.startsWith("round/")) return ROUND;
    return of(ActCodec.caseAct(entry.act()));
  }

  private static TrailKind of(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded _, Act.CarriedOver _, Act.OfJudgement _ -> JUDGEMENTS;
      case Act.OfEvidence _ -> EVIDENCE;
      case Act.ValuesReceived _, Act.Valued _ -> VALUES;
      case Act.OfYear _ -> YEAR;
      case Deciding _ -> DETERMINATION;
      case Act.Undid(var _, var restoring) -> of(restoring);
      case Act.Redid(var _, var restoring) -> of(restoring);
    };
  }
}
