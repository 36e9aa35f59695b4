package starboard.application;

import java.time.Instant;
import java.util.List;
import starboard.casework.CaseId;

/// What has been typed on cases and not recorded yet. Kept so that a kill loses at most the last
/// second.
public interface Drafts {

  /// One typed text.
  ///
  /// @param person who typed it: words are recorded under another name only by that person's own
  ///   act
  /// @param text of a form its sentences, and behind each [#BEHIND] another of its fields
  record Draft(CaseId id, DraftPlace place, String person, String text, Instant at) {
    /// Stands before a field that is kept behind the sentences: a sign that nobody types.
    public static final String BEHIND = "\u001e";

    /// The sentences alone, for lists.
    public String prose() {
      return text.split(BEHIND, -1)[0];
    }
  }

  /// Keeps a draft in the place of the one of the same case and place.
  void keep(Draft draft);

  /// Forgets a draft, because it was recorded or given up.
  void forget(CaseId id, DraftPlace place);

  /// The drafts of a case.
  List<Draft> of(CaseId id);

  /// All drafts there are, the newest first.
  List<Draft> all();
}
