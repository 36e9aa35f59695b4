package starboard.desktop.year;

import java.util.Optional;
import starboard.casework.Act;
import starboard.casework.year.ImprovementPlan;
import starboard.desktop.frame.Dates;
import starboard.desktop.prose.FormText;
import starboard.desktop.prose.Wording;

/// An improvement plan as it is typed.
///
/// @param agreed the day as it was written
record PlanTyped(String title, String agreed, String aims) {

  static PlanTyped of(ImprovementPlan plan) {
    return new PlanTyped(plan.title(), Dates.words(plan.agreed()), plan.aims());
  }

  static PlanTyped read(String text) {
    var form = FormText.read(text);
    return new PlanTyped(form.other(0), form.other(1), form.prose());
  }

  String text() {
    return FormText.write(aims, title, agreed);
  }

  static Wording meaning(String text) {
    if (text.isEmpty()) return new Wording.Says(new Act.PlanAgreed(Optional.empty()));
    var typed = read(text);
    if (typed.title.isBlank()) return new Wording.Lacks("Give the plan a title.");
    if (typed.agreed.isBlank()) return new Wording.Lacks("Say on which day it was agreed.");
    return Dates.read(typed.agreed)
        .<Wording>map(day ->
            new Wording.Says(
                new Act.PlanAgreed(
                    Optional.of(new ImprovementPlan(typed.title.strip(), day, typed.aims)))))
        .orElseGet(() -> new Wording.Lacks(Meeting.noDay(typed.agreed)));
  }

  /// In words, where it is only read.
  String words() {
    return "“%s”, agreed on %s".formatted(title, agreed) + (aims.isBlank() ? "" : "\n" + aims);
  }
}
