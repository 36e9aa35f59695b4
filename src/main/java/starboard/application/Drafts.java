package starboard.application;

import java.time.Instant;
import java.util.List;
import starboard.casework.CaseId;
import starboard.rating.Subject;

/// What has been typed as reasons and not recorded yet. Kept so that a kill loses at most the last
/// second.
public interface Drafts {

  /// One typed text.
  ///
  /// @param person who typed it: words are recorded under another name only by that person's own
  ///   act
  record Draft(CaseId id, Subject subject, String person, String text, Instant at) {}

  /// Keeps a draft in the place of the one of the same case and subject.
  void keep(Draft draft);

  /// Forgets a draft, because it was recorded or given up.
  void forget(CaseId id, Subject subject);

  /// The drafts of a case.
  List<Draft> of(CaseId id);

  /// All drafts there are, the newest first.
  List<Draft> all();
}
