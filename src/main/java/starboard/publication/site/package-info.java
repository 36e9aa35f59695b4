/// The site: pages that work from a folder without a server, by keyboard and by screen reader, on
/// paper, in light and dark.
///
/// Each page is a value that a template of `src/main/jte` shows; JTE escapes what is put out. Uses
/// `publication.wording`, `publication.svg`, `application` and what is below it.
@NullMarked
package starboard.publication.site;

import org.jspecify.annotations.NullMarked;
