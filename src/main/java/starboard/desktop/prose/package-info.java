/// Fields of sentences that save as typed: kept as a draft while typing, recorded on leaving the
/// field. The reasons of judgements and the parts of the annual review are written in them.
///
/// [ProseModel] holds the text and where it is, [ProseController] keeps and records it, [ProseView]
/// shows it. Uses the kit, `starboard.desktop.frame` and the application.
@NullMarked
package starboard.desktop.prose;

import org.jspecify.annotations.NullMarked;
