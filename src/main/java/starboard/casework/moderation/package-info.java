/// What is said of a case between its provisional judgements and its determination: how findings
/// were settled, notes of moderation, the council's representations and the second judgement. Uses
/// evidence and rating.
@NullMarked
package starboard.casework.moderation;

import org.jspecify.annotations.NullMarked;
