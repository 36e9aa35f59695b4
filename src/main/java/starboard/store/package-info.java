/// Keeps entries, and the tables that repeat what they add up to, in an H2 database in a folder,
/// and beside it the files kept with evidence.
///
/// Implements the ports of `application`: [starboard.application.Store] and what belongs to it. The
/// only package that knows JDBC, H2 and Flyway. Uses `application`, `casework`, `evidence`,
/// `rating` and `journal`; knows no front.
@NullMarked
package starboard.store;

import org.jspecify.annotations.NullMarked;
