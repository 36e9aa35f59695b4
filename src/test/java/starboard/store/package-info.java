/// Proves that what a store acknowledged is there, whatever happens to the program or the disk.
@NullMarked
package starboard.store;

import org.jspecify.annotations.NullMarked;
