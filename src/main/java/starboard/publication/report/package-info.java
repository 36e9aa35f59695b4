/// What the papers of a publication say: the report, the performance report of a council with its
/// evidence schedule, and the letter to its director.
///
/// Uses `publication.paper`, `publication.wording`, `application` and what is below it.
@NullMarked
package starboard.publication.report;

import org.jspecify.annotations.NullMarked;
