package starboard.consistency;

import java.util.List;

/// One rule by which the cases of a round are held against each other or against themselves.
public interface Check {
  CheckName name();

  /// What it has against the round, every finding open. The same facts give the same findings in
  /// the same order.
  List<Finding> find(RoundFacts round);
}
