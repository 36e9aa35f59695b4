package starboard.desktop.evidence;

import java.util.EnumSet;
import java.util.Set;
import starboard.casework.Evidence;
import starboard.casework.Round;
import starboard.desktop.kit.Tag;

/// What a person must see of an item at a glance. Each is a word; its tone only helps to find it.
enum Mark {
  IN_CONFLICT("in conflict", Tag.Tone.BAD),
  WITHDRAWN("withdrawn", Tag.Tone.NEUTRAL),
  LATE("late", Tag.Tone.WARN),
  ADMITTED("admitted", Tag.Tone.GOOD),
  TO_COMPLETE("to complete", Tag.Tone.INFO);

  private final String word;
  private final Tag.Tone tone;

  Mark(String word, Tag.Tone tone) {
    this.word = word;
    this.tone = tone;
  }

  String word() {
    return word;
  }

  Tag tag() {
    return new Tag(tone, word);
  }

  /// The marks of an item in its round.
  static Set<Mark> of(Evidence evidence, Round round) {
    var marks = EnumSet.noneOf(Mark.class);
    if (evidence.inConflict()) marks.add(IN_CONFLICT);
    if (evidence.withdrawn()) marks.add(WITHDRAWN);
    if (evidence.late(round)) marks.add(evidence.admitted() ? ADMITTED : LATE);
    if (evidence.shown().toComplete() && !evidence.withdrawn()) marks.add(TO_COMPLETE);
    return marks;
  }
}
