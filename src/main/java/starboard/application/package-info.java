/// The one path for every write, the queries of the fronts, and the interfaces that the adapters
/// implement.
///
/// A command goes from a front through the policies of casework to entries, in one transaction on
/// the store's own thread, and what changed is told to whoever watches. Uses `casework`,
/// `indicators`, `evidence`, `rating`, `journal` and, when they are there, `consistency` and
/// `results`; knows no adapter and no front.
@NullMarked
package starboard.application;

import org.jspecify.annotations.NullMarked;
