package starboard.casework;

import java.util.Map;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Which fields of a case an act writes, and with what.
final class Writings {
  private static final String PUBLISHED = "published";

  private Writings() {}

  static Map<Subject, Answer> answers(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded recorded -> recorded.answers();
      case Act.Judged(var subject, var answer) -> Map.of(subject, answer);
      case Act.Reasoned _ -> Map.of();
      case Act.Undid undid -> answers(undid.restoring());
      case Act.Redid redid -> answers(redid.restoring());
    };
  }

  static Map<Subject, String> rationales(Act.OfCase act) {
    return switch (act) {
      case Act.Reasoned(var subject, var rationale) -> Map.of(subject, rationale);
      case Act.RatingRecorded _, Act.Judged _ -> Map.of();
      case Act.Undid undid -> rationales(undid.restoring());
      case Act.Redid redid -> rationales(redid.restoring());
    };
  }

  static Map<String, Stars> stars(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded recorded -> Map.of(PUBLISHED, recorded.stars());
      case Act.Judged _, Act.Reasoned _, Act.Undid _, Act.Redid _ -> Map.of();
    };
  }
}
