/// Words that pages, papers and data files share.
///
/// Uses `application` and what is below it.
@NullMarked
package starboard.publication.wording;

import org.jspecify.annotations.NullMarked;
