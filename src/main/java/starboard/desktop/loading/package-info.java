/// The sheet that loads a file into a round: it shows what would be done before anything is.
///
/// [LoadModel] holds what it does; the others build nodes. Uses `application` and below, `frame`
/// and `kit`.
@NullMarked
package starboard.desktop.loading;

import org.jspecify.annotations.NullMarked;
