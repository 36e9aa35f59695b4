/// The second judgement of a case: the form of the second inspector, what the chief inspector asks,
/// and both judgements side by side once both are in.
///
/// Uses `desktop.prose`, `desktop.frame`, `desktop.kit` and what they may use.
@NullMarked
package starboard.desktop.second;

import org.jspecify.annotations.NullMarked;
