package starboard.casework;

import java.util.EnumMap;
import java.util.Optional;
import starboard.rating.Subject;

/// Carries the judgements of a case over into a refresh.
public final class Carrying {
  private Carrying() {}

  /// The act that carries the judgements of an earlier round over, or empty where it has none. A
  /// grade that was itself carried keeps the round in which it was made.
  public static Optional<Act.CarriedOver> of(Case earlier) {
    var answers = new EnumMap<Subject, Answer>(Subject.class);
    var reasons = new EnumMap<Subject, String>(Subject.class);
    for (var judgement : earlier.judgements().values()) {
      var made = judgement.carriedFrom().orElse(earlier.id().round());
      judgement
          .grade()
          .ifPresent(it ->
              answers.put(judgement.subject(), new Answer.Given(it, new Standing.Carried(made))));
      if (!judgement.reason().isBlank()) reasons.put(judgement.subject(), judgement.reason());
    }
    if (answers.isEmpty() && reasons.isEmpty()) return Optional.empty();
    return Optional.of(new Act.CarriedOver(answers, reasons));
  }
}
