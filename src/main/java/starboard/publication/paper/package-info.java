/// Papers: tagged PDF documents, set in the face of the window, with bookmarks and vector charts.
///
/// A paper is a list of blocks; what is set is PDF/UA-1 and PDF/A-3u. PDFBox keeps and writes the
/// objects, FontBox cuts the face down; the setting of lines and tables is our own, because a page
/// engine needs longer for the 300 papers of a pack than the whole pack may take (decision record
/// 0041). Uses `publication.svg`, whose palette it shares, and `results`.
@NullMarked
package starboard.publication.paper;

import org.jspecify.annotations.NullMarked;
