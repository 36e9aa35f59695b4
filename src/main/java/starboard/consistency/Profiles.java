package starboard.consistency;

import java.util.Optional;
import starboard.casework.CaseId;
import starboard.consistency.model.Expectation;
import starboard.rating.Subject;

/// What councils with a like profile of indicators were given.
public interface Profiles {
  /// Nothing is known of any case.
  Profiles NONE = (_, _) -> Optional.empty();

  /// The grades to expect of one judgement of a case, worked out from the other cases of the round
  /// without this one; empty where there are too few of them to tell.
  Optional<Expectation> expected(CaseId id, Subject subject);
}
