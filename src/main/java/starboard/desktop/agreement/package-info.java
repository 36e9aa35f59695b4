/// The second judgements of a round: a random sample is drawn and asked for, and how far those that
/// are in agree with the first.
///
/// Uses `application` and below, `desktop.frame`, `desktop.steps` and `desktop.kit`.
@NullMarked
package starboard.desktop.agreement;

import org.jspecify.annotations.NullMarked;
