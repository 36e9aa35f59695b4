/// The worklist: all councils of a round in one table, filtered, sorted and opened from there.
///
/// [WorklistModel], [WorklistFilter], [WorklistColumn] and [StarKind] hold what it does and are
/// tested without a window; the others build nodes. Uses `application` and below, `frame` and
/// `kit`.
@NullMarked
package starboard.desktop.worklist;

import org.jspecify.annotations.NullMarked;
