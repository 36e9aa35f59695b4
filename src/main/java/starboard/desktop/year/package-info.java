/// The tab of a case with the year of its council: the annual review and, where the last round gave
/// zero stars, the improvement plan, the returns, how progress is assessed and why it may rise.
///
/// [YearTab] is the way in. What is typed is a [starboard.desktop.prose.ProseModel] each, also a
/// form with several fields; [FormDesk] keeps and records it. Uses the kit,
/// `starboard.desktop.frame`, `starboard.desktop.prose` and the application.
@NullMarked
package starboard.desktop.year;

import org.jspecify.annotations.NullMarked;
