/// The screen of one case: its four judgements with their reasons, what-if, undo and history,
/// beside the star card.
///
/// [CaseScreen] is the way in. The models hold no control; [CaseController] asks the application
/// and puts its answers into them; the views show them. Uses the kit, `starboard.desktop.frame`,
/// `starboard.desktop.star` and the application.
@NullMarked
package starboard.desktop.judging;

import org.jspecify.annotations.NullMarked;
