package starboard.casework.determination;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.journal.Hash;

/// On what a determination rests beside the case itself, so that it can be replayed.
///
/// @param round the newest entries of the round: its indicators, key indicators and terms
/// @param ruleBook the id of the rule book
/// @param ruleBookHash the hash of what the rule book makes of every combination ([RuleBookHash])
public record Basis(SortedSet<Hash> round, String ruleBook, Hash ruleBookHash) {
  public Basis {
    round = Collections.unmodifiableSortedSet(new TreeSet<>(round));
  }
}
