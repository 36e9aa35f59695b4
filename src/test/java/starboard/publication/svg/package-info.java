/// Tests of charts as SVG.
@NullMarked
package starboard.publication.svg;

import org.jspecify.annotations.NullMarked;
