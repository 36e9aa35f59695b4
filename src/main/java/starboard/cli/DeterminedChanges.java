package starboard.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import starboard.application.BadInput;
import starboard.casework.determination.Change;
import starboard.rating.Subject;

/// Reads which judgements are determined other than they stand, each as `SUBJECT=GRADE`.
final class DeterminedChanges {
  private DeterminedChanges() {}

  /// @throws BadInput if one names no judgement or no grade of it, or there is no reason
  static Map<Subject, Change> of(List<String> typed, BecauseOption because) throws BadInput {
    if (typed.isEmpty()) {
      if (because.text().isPresent())
        throw new BadInput("--because: there is nothing to give a reason for; write --change");
      return Map.of();
    }
    var reason = because.required();
    var changes = new EnumMap<Subject, Change>(Subject.class);
    for (var word : typed) {
      var split = word.indexOf('=');
      var subject = SubjectWord.of("--change", split < 0 ? word : word.substring(0, split));
      if (split < 0)
        throw new BadInput("--change: “%s” names no grade; write SUBJECT=GRADE".formatted(word));
      var grade = AnswerWords.grade("--change", subject.question(), word.substring(split + 1));
      changes.put(subject, new Change(grade, reason));
    }
    return changes;
  }
}
