package starboard.desktop.judging;

import java.util.Optional;
import starboard.casework.Answer;
import starboard.desktop.frame.Trouble;
import starboard.journal.Field;

/// Where the answer to one question is: what stands in the record, and what was chosen and is on
/// its way there.
///
/// @param stands what the record holds
/// @param chosen the last choice, until the record that was read after it was saved is here
/// @param choice counts the choices, so that an answer to an older one changes nothing
/// @param saved whether the last choice is on disk
/// @param trouble why the last choice was not saved
record AnswerState(
    Field<Answer> stands,
    Optional<Answer> chosen,
    long choice,
    boolean saved,
    Optional<Trouble> trouble) {

  static AnswerState of(Field<Answer> stands) {
    return new AnswerState(stands, Optional.empty(), 0, false, Optional.empty());
  }

  /// What to show: the last choice, else what stands.
  Answer shown() {
    return chosen.or(stands::value).orElseGet(Answer.Open::new);
  }

  /// Whether a choice is on its way to the disk.
  boolean isSaving() {
    return chosen.isPresent() && !saved;
  }

  /// Whether two people judged differently and nobody has chosen since.
  boolean inConflict() {
    return stands instanceof Field.Conflict && chosen.isEmpty();
  }

  AnswerState choose(Answer answer) {
    return new AnswerState(stands, Optional.of(answer), choice + 1, false, Optional.empty());
  }

  /// A choice is on disk.
  AnswerState save(long which) {
    return which == choice ? new AnswerState(stands, chosen, choice, true, trouble) : this;
  }

  /// A choice was not saved: what stands is shown again, unless there was a newer choice.
  AnswerState fail(long which, Trouble reason) {
    return which == choice
        ? new AnswerState(stands, Optional.empty(), choice, false, Optional.of(reason))
        : this;
  }

  /// A choice that came with other acts was not saved: what stands is shown again, and who asked
  /// for the acts says why.
  AnswerState giveUp(long which) {
    return which == choice
        ? new AnswerState(stands, Optional.empty(), choice, false, Optional.empty())
        : this;
  }

  /// The record as it was read after every choice that is saved.
  AnswerState read(Field<Answer> now) {
    return new AnswerState(now, saved ? Optional.empty() : chosen, choice, false, trouble);
  }
}
