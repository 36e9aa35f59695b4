/// Finds evidence by its words, with an index of Lucene in a folder.
///
/// Implements [starboard.application.EvidenceIndex]. The only package that knows Lucene. Uses
/// `application`, `casework`, `evidence` and `journal`; knows no front and no other adapter.
@NullMarked
package starboard.search;

import org.jspecify.annotations.NullMarked;
