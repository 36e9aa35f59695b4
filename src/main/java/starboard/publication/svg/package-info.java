/// Charts as SVG text: for pages, coloured by style sheet in light and dark, and for paper, in
/// fixed colours.
///
/// Uses `results.chart` and nothing else of Starboard.
@NullMarked
package starboard.publication.svg;

import org.jspecify.annotations.NullMarked;
