package starboard.results;

import java.util.Optional;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A round beside an earlier one.
///
/// @param before the earlier round; empty for the first one of the record, whose figures stand
///   alone
public record Results(RoundResults now, Optional<RoundResults> before) {

  /// The result of a council in the earlier round, or empty.
  public Optional<CouncilResult> before(CouncilResult council) {
    return before.flatMap(it -> it.find(council.council().id()));
  }

  /// How the star of a council moved; none where one of the two is not known.
  public Arrow arrow(CouncilResult council) {
    var then = before(council).flatMap(CouncilResult::stars).map(Stars::count);
    var now = council.stars().map(Stars::count);
    return then.isPresent() && now.isPresent() ? Arrow.between(then.get(), now.get()) : Arrow.NONE;
  }

  /// How a judgement of a council moved; none where one of the two is not known.
  public Arrow arrow(CouncilResult council, Subject subject) {
    var then = before(council).flatMap(it -> it.grade(subject)).map(Grade::level);
    var now = council.grade(subject).map(Grade::level);
    return then.isPresent() && now.isPresent() ? Arrow.between(then.get(), now.get()) : Arrow.NONE;
  }
}
