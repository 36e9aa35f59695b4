/// The progress board: how far the cases of a round are, by inspector, region and step, what is
/// late, and the list in which cases are given to inspectors.
///
/// [ProgressModel] holds what it does and is tested without a window; the others build nodes. Uses
/// `application` and below, `frame` and `kit`.
@NullMarked
package starboard.desktop.progress;

import org.jspecify.annotations.NullMarked;
