package starboard.desktop.judging;

import java.util.List;
import java.util.Locale;
import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.casework.RoundId;
import starboard.casework.Standing;
import starboard.desktop.frame.Moments;
import starboard.desktop.prose.ProseWords;
import starboard.journal.Field;
import starboard.rating.Certainty;
import starboard.rating.Grade;
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

  /// What the field for its reason is called.
  static ProseWords reason(Subject subject) {
    return new ProseWords(
        "reason-" + subject.word(),
        "Why this grade? " + subject.phrase(),
        "Why this grade?",
        "the reason for " + subject.phrase(),
        subject.phrase(),
        "no reason is recorded");
  }

  /// Where the answer is, for example `recorded 10:42 by Ann`.
  ///
  /// @param earlier the rounds before, the newest first
  static String state(AnswerState state, List<CaseView.Earlier> earlier, Moments moments) {
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
            case Answer.Given(var _, Standing.Carried(var made)) -> carried(made, earlier);
            case Answer.Given _, Answer.NotEnoughEvidence _, Answer.Open _ ->
                "recorded %s by %s"
                    .formatted(moments.brief(write.by().at()), write.by().author().person());
          };
    };
  }

  /// For example `carried over from November 2003, 1 round old: confirm or change`.
  private static String carried(RoundId made, List<CaseView.Earlier> earlier) {
    var rounds = earlier.stream().map(it -> it.round().id()).toList();
    int age = rounds.indexOf(made) + 1;
    var old = age == 0 ? "" : age == 1 ? ", 1 round old" : ", " + age + " rounds old";
    return "carried over from %s%s: confirm or change".formatted(RoundNames.full(made), old);
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
}
