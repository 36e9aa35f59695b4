package starboard.application.invented;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sentences that read like those of an inspector and say nothing of anybody: words of the trade,
/// and rare ones made of syllables, so that a search has both.
final class InventedText {
  private static final List<String> SUBJECTS =
      words(
          """
          the council|senior managers|the duty team|social workers|foster carers|the review panel|
          home care providers|the children in need team|partner agencies|the joint board|
          the assessment service|frontline staff|the leaving care team|elected members|
          the commissioning unit|day services|the emergency team|independent reviewers|
          the housing department|the primary care trust|local schools|the police liaison group|
          the learning disability partnership|older people and their carers|the audit committee|
          residential units|the occupational therapy service|voluntary organisations
          """);
  private static final List<String> VERBS =
      words(
          """
          improved|recorded|reviewed|did not meet|agreed|published|delayed|strengthened|monitored|
          completed|consulted on|underspent on|reorganised|inherited|reported|shared|kept|
          sampled|challenged|revised|introduced|could not show|maintained|planned
          """);
  private static final List<String> OBJECTS =
      words(
          """
          timely assessments|care plans|the supervision of staff|placement choice|case recording|
          the allocation of referrals|direct payments|the quality of reviews|budget control|
          recruitment and retention|equipment within seven days|intensive home care|
          the protection register|adoption timescales|delayed transfers of care|unit costs|
          the complaints procedure|intermediate care|advocacy for young people|
          the training programme|management information|joint commissioning|carers’ assessments|
          health checks of looked after children|school attendance|the improvement plan|
          eligibility criteria|ethnic monitoring|out of hours cover|long term stability
          """);
  private static final List<String> ENDS =
      words(
          """
          in most of the files that were read|against the target set in spring|
          since the last inspection|in two of the three districts|although practice varies|
          as users told us|but evidence of outcomes is thin|with few exceptions|
          and has a plan to go further|for the second year running|in all teams|
          within existing resources|later than was promised|after a slow start|
          as the regional average rose|without a clear lead|and knows why
          """);
  private static final List<String> SYLLABLES =
      List.of(
          "bar den fel gor hes kin lam mor nes pel quin ros sed tor ven wex yar zel"
              .split(" ", -1));

  private InventedText() {}

  /// A few words, as a title.
  static String title(Chance chance) {
    var words = chance.pick(OBJECTS) + ": " + chance.pick(SUBJECTS) + ", " + name(chance);
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /// Sentences of about so many characters.
  static String of(Chance chance, int characters) {
    var text = new StringBuilder(characters + 200);
    while (text.length() < characters) {
      if (!text.isEmpty()) text.append(chance.percent(15) ? "\n" : " ");
      var start = text.length();
      text.append(chance.pickSkewed(SUBJECTS))
          .append(' ')
          .append(chance.pickSkewed(VERBS))
          .append(' ')
          .append(chance.pickSkewed(OBJECTS))
          .append(' ')
          .append(chance.pickSkewed(ENDS));
      if (chance.percent(25)) text.append(" (").append(name(chance)).append(')');
      if (chance.percent(20)) text.append(", ").append(1 + chance.below(99)).append(" of 100");
      text.append('.');
      text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }
    return text.toString();
  }

  /// A rare word, as the name of a place or a project.
  private static String name(Chance chance) {
    var name = new StringBuilder();
    for (var left = 2 + chance.below(2); left > 0; left--) name.append(chance.pick(SYLLABLES));
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static List<String> words(String block) {
    return Pattern.compile("\\|")
        .splitAsStream(block.replace("\n", ""))
        .map(String::strip)
        .toList();
  }
}
