package starboard.desktop.judging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import starboard.casework.Answer;
import starboard.casework.Standing;
import starboard.journal.Field;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Subject;

/// What stands beside and below a row of grades, in words.
final class AnswerWords {
  private AnswerWords() {}

  /// What a screen reader calls the row, for example `Children’s services, serving people well?`.
  static String name(Subject subject) {
    var question = subject.question().title();
    return "%s, %s%s"
        .formatted(
            subject.service().title(),
            question.substring(0, 1).toLowerCase(Locale.ROOT),
            question.substring(1));
  }

  /// Where the answer is, for example `recorded 10:42 by Ann`.
  static String state(AnswerState state, Moments moments) {
    if (state.isSaving()) return "saving …";
    return switch (state.stands()) {
      case Field.Unset<Answer> _ -> "not judged yet";
      case Field.Conflict<Answer> _ -> "in conflict";
      case Field.Settled<Answer>(var write) ->
          switch (write.value()) {
            case Answer.Given(var _, Standing.Recorded(var certainty, var note)) ->
                certainty == Certainty.QUOTED
                    ? "quoted from the record"
                    : certainty.word() + ": " + note;
            case Answer.Given(var _, Standing.Carried(var made)) ->
                "carried over from %s: confirm or change it".formatted(RoundNames.brief(made));
            case Answer.Given _, Answer.NotEnoughEvidence _, Answer.Open _ ->
                "recorded %s by %s"
                    .formatted(moments.brief(write.by().at()), write.by().author().person());
          };
    };
  }

  /// What a grade means, for example `Some: works well for …`; blank where the rule book does not
  /// say.
  static String meaning(ProvedRuleBook rules, Grade grade) {
    var meaning = rules.book().meanings().get(grade);
    return meaning == null ? "" : grade.word() + ": " + meaning.value();
  }

  /// Where the meaning comes from, or blank.
  static String source(ProvedRuleBook rules, Grade grade) {
    var meaning = rules.book().meanings().get(grade);
    return meaning == null ? "" : meaning.source();
  }

  /// Whose words the meanings are, where they are not those of the record; else blank.
  static String wording(ProvedRuleBook rules) {
    boolean own =
        rules.book().meanings().values().stream()
            .anyMatch(it -> it.certainty() == Certainty.UNKNOWN);
    return own ? "meanings in Starboard’s wording" : "";
  }

  /// Which grades are closed and why, for example `Most and Yes closed by A1: 21.4 % > 20 %`; blank
  /// where none is.
  static String closed(Iterable<Limit> limits, Subject subject) {
    for (var limit : limits)
      if (limit.subject() == subject) {
        var grades =
            Grade.of(subject.question()).stream()
                .filter(limit::closes)
                .map(Grade::word)
                .collect(Collectors.joining(" and "));
        return "%s closed by %s: %s".formatted(grades, limit.key(), limit.reason());
      }
    return "";
  }

  /// The closed grades, each with the reason.
  static Map<Grade, String> reasons(Iterable<Limit> limits, Subject subject) {
    var reasons = new HashMap<Grade, String>();
    for (var limit : limits)
      if (limit.subject() == subject)
        for (var grade : Grade.of(subject.question()))
          if (limit.closes(grade)) reasons.putIfAbsent(grade, limit.key() + " " + limit.reason());
    return reasons;
  }
}
