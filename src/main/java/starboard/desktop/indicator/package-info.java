/// The indicators of a case: each with its value, band and limits among all councils, and the form
/// that puts a value right. Uses `application` and below, `frame` and `kit`.
@NullMarked
package starboard.desktop.indicator;

import org.jspecify.annotations.NullMarked;
