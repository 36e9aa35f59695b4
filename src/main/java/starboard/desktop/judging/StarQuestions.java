package starboard.desktop.judging;

import java.util.List;
import java.util.Set;
import starboard.application.CaseView;
import starboard.casework.StarState;
import starboard.desktop.kit.RulerReading;
import starboard.desktop.star.StarQuestion;
import starboard.desktop.steps.Footings;
import starboard.rating.Grades;
import starboard.rating.Stars;

/// Asks the star card about the case on the screen.
final class StarQuestions {
  private StarQuestions() {}

  static StarQuestion of(CaseView view, CaseModel model) {
    var grades = Grades.NONE;
    for (var it : model.judgements().values()) {
      var grade = it.shown().given();
      if (grade.isPresent()) grades = grades.with(it.subject(), grade.get());
    }
    return new StarQuestion(
        view.rules(),
        view.record(),
        view.limits(),
        grades,
        LimitWords.notes(view, model.isWhatIf()),
        model.isWhatIf() ? Set.of() : model.inConflict(),
        earlier(view),
        footing(view, model));
  }

  private static StarQuestion.Footing footing(CaseView view, CaseModel model) {
    return model.isWhatIf() ? new StarQuestion.WhatIf(words(view)) : Footings.of(view);
  }

  private static String words(CaseView view) {
    StarState star = view.star();
    return star.stars().map(Stars::words).orElseGet(star::word);
  }

  private static List<RulerReading.Earlier> earlier(CaseView view) {
    return LatestRounds.of(view).stream()
        .flatMap(it ->
            it.star().starred().stream()
                .map(star ->
                    new RulerReading.Earlier(RoundNames.brief(it.round().id()), star.points())))
        .toList();
  }
}
