/// Tests of the papers.
@NullMarked
package starboard.publication.paper;

import org.jspecify.annotations.NullMarked;
