/// The live star card: which star the grades give, how, what would change it, and what the record
/// says.
///
/// [StarCardModel] turns a [StarQuestion] into a [StarCard], all of it in words, without a control;
/// [StarCardView] and [StarStrip] show one. Uses the kit and `starboard.rating`.
@NullMarked
package starboard.desktop.star;

import org.jspecify.annotations.NullMarked;
