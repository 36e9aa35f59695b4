package starboard.desktop.steps;

import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.casework.Standing;
import starboard.desktop.star.StarQuestion;
import starboard.rating.Certainty;

/// What kind of rating a case has as it stands: provisional, determined or published.
public final class Footings {
  private Footings() {}

  public static StarQuestion.Footing of(CaseView view) {
    if (!view.round().published())
      return view.state().deliberation().outcome().locked()
          ? new StarQuestion.Determined()
          : new StarQuestion.Provisional();
    return new StarQuestion.Published(
        view.state().published().value(),
        view.state().judgements().values().stream()
            .flatMap(it -> it.answer().value().stream())
            .anyMatch(Footings::isReconstructed));
  }

  private static boolean isReconstructed(Answer answer) {
    return answer instanceof Answer.Given(var _, Standing.Recorded(var certainty, var _))
        && certainty == Certainty.RECONSTRUCTED;
  }
}
