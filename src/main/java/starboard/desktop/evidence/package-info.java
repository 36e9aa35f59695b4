/// The evidence of a case: its register, what each item says to the judgements, the grid of
/// standards areas by kinds of source, attached files and the returns that were asked for.
///
/// [EvidenceTab] is the way in. The models hold no control; the controllers ask the application;
/// the views show the models. Uses the kit, `starboard.desktop.frame` and the application.
@NullMarked
package starboard.desktop.evidence;

import org.jspecify.annotations.NullMarked;
