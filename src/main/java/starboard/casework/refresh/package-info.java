/// What a refresh asks of its councils: what new values of indicators change with everything else
/// held, which councils come first, and how many stars have moved.
///
/// Pure values and functions. Uses `casework`, `evidence`, `indicators` and `rating` and nothing
/// else of Starboard.
@NullMarked
package starboard.casework.refresh;

import org.jspecify.annotations.NullMarked;
