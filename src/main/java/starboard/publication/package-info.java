/// The publication pack: a folder with a site, papers and data, made from the determined cases of a
/// round.
///
/// `site` holds the pages, `paper` the PDF documents, `sheet` the spreadsheet and the data files.
/// Implements the interfaces of `application`; uses `application`, `results` and what is below
/// them.
@NullMarked
package starboard.publication;

import org.jspecify.annotations.NullMarked;
