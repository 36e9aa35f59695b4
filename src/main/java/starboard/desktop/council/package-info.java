/// What a council says of its draft, on the screen of its case: its representations, how long they
/// wait, and what was answered.
///
/// Uses `application` and below, `desktop.frame`, `desktop.kit`, `desktop.prose` and
/// `desktop.steps`.
@NullMarked
package starboard.desktop.council;

import org.jspecify.annotations.NullMarked;
