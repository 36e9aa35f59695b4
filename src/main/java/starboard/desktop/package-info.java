/// The workbench: windows over the application. Holds no rule of the method, no SQL and no file
/// format.
///
/// Uses `application` and what lies below it. `kit` holds what several screens share, `frame` the
/// window around them, and every other package below is one screen.
@NullMarked
package starboard.desktop;

import org.jspecify.annotations.NullMarked;
