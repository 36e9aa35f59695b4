package starboard.casework;

import java.util.Map;
import starboard.journal.Hash;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What was done: the meaning of one entry. Entries are never changed, so neither is the meaning of
/// an act once it has been written; a new meaning is a new act.
public sealed interface Act {

  /// An act in the register of councils and people.
  sealed interface OfRegister extends Act {}

  /// An act on a round.
  sealed interface OfRound extends Act {}

  /// An act on a case.
  sealed interface OfCase extends Act {}

  /// An act on a case that can be undone: it writes one field.
  sealed interface Undoable extends OfCase {}

  /// A council came into the register, or its name, type or region was put right.
  record CouncilRegistered(Council council) implements OfRegister {}

  /// A round was opened.
  record RoundOpened(RoundTerms terms) implements OfRound {}

  /// A round was published; its judgements do not change any more.
  record RoundPublished(String source) implements OfRound {}

  /// A council's published rating was taken from the record.
  ///
  /// @param answers the four judgements, each with its standing
  /// @param source the document or the reconstruction it was taken from
  record RatingRecorded(Map<Subject, Answer> answers, Stars stars, String source)
      implements OfCase {
    public RatingRecorded {
      answers = Map.copyOf(answers);
    }
  }

  /// A judgement was made, changed or taken back.
  record Judged(Subject subject, Answer answer) implements Undoable {}

  /// The reason for a judgement was written; a blank text takes it back.
  record Reasoned(Subject subject, String rationale) implements Undoable {}

  /// An earlier act was undone.
  ///
  /// @param entry the entry that was undone
  /// @param restoring what holds again
  record Undid(Hash entry, Undoable restoring) implements OfCase {}

  /// An undone act was done again.
  ///
  /// @param entry the entry that was undone and holds again
  /// @param restoring what holds again
  record Redid(Hash entry, Undoable restoring) implements OfCase {}
}
