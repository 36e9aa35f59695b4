/// A case as the fold of its entries: what an entry means, commands and the acts they add, who may
/// do what when as named policies, rounds, councils and people.
///
/// Pure: time, identity and ids are passed in. Uses `rating`, `indicators`, `evidence` and
/// `journal` and nothing else of Starboard.
@NullMarked
package starboard.casework;

import org.jspecify.annotations.NullMarked;
