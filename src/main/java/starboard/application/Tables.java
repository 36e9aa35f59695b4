package starboard.application;

import java.util.List;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.RoundId;

/// The plain tables beside the entries, for queries and for anyone with SQL. They repeat what the
/// entries add up to, are written in the same transaction and can be rebuilt at any time.
public interface Tables {

  /// Empties all of them, to be rebuilt.
  void clear();

  /// Puts a council in the place of the one of the same id.
  void put(Council council);

  /// Puts a round in the place of the one of the same id.
  void put(Round round);

  /// Puts a case in the place of the one of the same id.
  void put(CaseRow row);

  /// All councils by name.
  List<Council> councils();

  /// All rounds, the newest first.
  List<Round> rounds();

  /// The cases of a round that have been touched, by council.
  List<CaseRow> cases(RoundId round);
}
