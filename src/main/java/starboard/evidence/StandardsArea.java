package starboard.evidence;

import starboard.rating.Origin;
import starboard.rating.Question;

/// One of the areas of standards under which evidence is organised (2003 document, paragraph 10).
///
/// @param number 1 to 6
/// @param title its name
/// @param criteria what good and poor performance look like, or blank where the text was not found
/// @param question the question that it feeds
/// @param origin where name and text come from and how sure they are
public record StandardsArea(
    int number, String title, String criteria, Question question, Origin origin) {
  /// How many areas there are.
  public static final int COUNT = 6;

  public StandardsArea {
    if (number < 1 || number > COUNT)
      throw new IllegalArgumentException("a standards area is numbered 1 to 6, not " + number);
    if (title.isBlank()) throw new IllegalArgumentException("a standards area has a title");
  }
}
