package starboard.desktop.determining;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.Command;
import starboard.casework.determination.Change;
import starboard.desktop.kit.RulerReading;
import starboard.desktop.star.StarQuestion;
import starboard.desktop.steps.Footings;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Rating;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What the chief inspector would determine: the judgements that stand, but for those that are
/// chosen otherwise.
///
/// @param changes the judgements chosen otherwise, each with what was typed as its reason
record Choices(CaseView view, Map<Subject, Change> changes) {
  Choices {
    changes = Map.copyOf(changes);
  }

  /// As the judgements stand.
  static Choices of(CaseView view) {
    return new Choices(view, Map.of());
  }

  /// Another grade, or another reason for it, is chosen; the grade that stands is no change.
  Choices with(Subject subject, Grade grade, String reason) {
    var next = new EnumMap<Subject, Change>(Subject.class);
    next.putAll(changes);
    if (view.state().judgement(subject).grade().equals(Optional.of(grade))) next.remove(subject);
    else next.put(subject, new Change(grade, reason));
    return new Choices(view, next);
  }

  Grades grades() {
    var grades = view.state().grades();
    for (var it : changes.entrySet()) grades = grades.with(it.getKey(), it.getValue().grade());
    return grades;
  }

  /// The star that they give; empty where judgements are missing or in conflict.
  Optional<Stars> stars() {
    if (!view.state().inConflict().isEmpty()) return Optional.empty();
    return view.rules().rate(grades(), view.limits()) instanceof Rating.Starred starred
        ? Optional.of(starred.stars())
        : Optional.empty();
  }

  /// Determines what is chosen, with the star that was seen.
  Command.Determine command() {
    return new Command.Determine(view.state().id(), stars(), changes);
  }

  /// The question of the star card beside the sheet.
  StarQuestion question() {
    return new StarQuestion(
        view.rules(),
        view.record(),
        view.limits(),
        grades(),
        Map.of(),
        view.state().inConflict(),
        view.earlier().stream()
            .flatMap(it ->
                it.star().starred().stream()
                    .map(star ->
                        new RulerReading.Earlier(
                            it.round().id().text().substring(0, 4), star.points())))
            .toList(),
        footing());
  }

  private StarQuestion.Footing footing() {
    if (!changes.isEmpty())
      return new StarQuestion.WhatIf(
          view.star().stars().map(Stars::words).orElseGet(() -> view.star().word()));
    return Footings.of(view);
  }
}
