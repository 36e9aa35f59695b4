/// Files in and out. May use application and the layers below it; only here are the libraries for
/// JSON, CSV, XML and XLSX used.
@NullMarked
package starboard.exchange;

import org.jspecify.annotations.NullMarked;
