/// The screen of what a round judges by: its indicators, key indicators, standards areas, the
/// values of all councils and the files they came from. Uses `application` and below, `indicator`,
/// `frame` and `kit`.
@NullMarked
package starboard.desktop.criteria;

import org.jspecify.annotations.NullMarked;
