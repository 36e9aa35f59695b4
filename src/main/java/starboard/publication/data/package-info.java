/// The tables of a publication as data: a spreadsheet by the Analysis Function's guidance for
/// accessible spreadsheets, CSV files, and JSON with a description of every column.
///
/// Uses `publication.wording`, `application` and what is below it.
@NullMarked
package starboard.publication.data;

import org.jspecify.annotations.NullMarked;
