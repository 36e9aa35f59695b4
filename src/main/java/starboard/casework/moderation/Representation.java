package starboard.casework.moderation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// A point that a council makes on its draft.
///
/// @param subjects the judgements that it is about; none where it is about none in particular
/// @param point what the council says; blank is refused with an [IllegalArgumentException]
/// @param received the day on which it came
/// @param items the evidence that the council sent with it or points to
public record Representation(
    Dispute dispute,
    Set<Subject> subjects,
    String point,
    LocalDate received,
    SortedSet<EvidenceId> items) {
  public Representation {
    if (point.isBlank()) throw new IllegalArgumentException("a representation says something");
    var sorted = EnumSet.noneOf(Subject.class);
    sorted.addAll(subjects);
    subjects = Collections.unmodifiableSet(sorted);
    items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
  }

  /// What it disputes (the three kinds of correction of a factual accuracy check).
  public enum Dispute {
    SLIP("a slip"),
    FACT("a fact behind a judgement"),
    LEFT_OUT("something left out");

    private final String word;

    Dispute(String word) {
      this.word = word;
    }

    /// The word in entries, tables and on screen.
    public String word() {
      return word;
    }

    /// What is meant by a word, or empty where there is none.
    public static Optional<Dispute> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }
}
