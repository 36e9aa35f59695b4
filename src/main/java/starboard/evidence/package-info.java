/// What one item of evidence is: its kind, dates, weight, words and attached file, and the
/// standards areas under which evidence is organised.
///
/// Pure. Knows nothing of cases, people or the journal. Uses `rating` and nothing else of
/// Starboard.
@NullMarked
package starboard.evidence;

import org.jspecify.annotations.NullMarked;
