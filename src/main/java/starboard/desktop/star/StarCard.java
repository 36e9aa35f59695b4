package starboard.desktop.star;

import java.util.List;
import java.util.Map;
import starboard.desktop.kit.RulerReading;
import starboard.desktop.kit.StarsShown;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Everything that the star card says, in words, ready to be shown.
///
/// @param tried whether the grades are only tried
/// @param caption what kind of rating it is, for example `Provisional rating, one judgement
///   missing`
/// @param headline the rating, for example `One star` or `1 star; 2 if adults’ capacity is
///   Excellent`
/// @param remark what must be known beside the headline, or blank
/// @param ruler the points and the edges
/// @param edges the nearest edges, in words
/// @param lines one a judgement, in the order of the subjects
/// @param total the points of all of them, for example `7–10`
/// @param decision which rule decided, or what is missing
/// @param changes every smallest set of changes, by the star that it gives
/// @param says what the published record says
/// @param ruleBook the rule book by which it is rated
public record StarCard(
    boolean tried,
    String caption,
    StarsShown stars,
    String headline,
    String remark,
    RulerReading ruler,
    List<String> edges,
    List<Line> lines,
    String total,
    String decision,
    List<Ways> changes,
    RecordSaying says,
    RuleBookName ruleBook) {
  public StarCard {
    edges = List.copyOf(edges);
    lines = List.copyOf(lines);
    changes = List.copyOf(changes);
  }

  /// What one judgement adds.
  ///
  /// @param grade the grade that counts, or `open`
  /// @param points for example `4` or `0–3`
  /// @param bite which limit lowers it and why, or blank
  /// @param notes what else must be known of it, for example an exemption
  public record Line(
      Subject subject, String grade, boolean open, String points, String bite, List<String> notes) {
    public Line {
      notes = List.copyOf(notes);
    }
  }

  /// The ways to one other star.
  ///
  /// @param title for example `Raises to two stars`
  /// @param direction above 0 where the star rises, below 0 where it falls, 0 where missing
  ///   judgements reach it
  public record Ways(String title, int direction, Stars stars, List<Way> ways) {
    public Ways {
      ways = List.copyOf(ways);
    }
  }

  /// One smallest set of changes.
  ///
  /// @param to the new grades, in the order of the subjects
  /// @param note how the star is fixed where not by points, for example `whatever the total`, or
  ///   blank
  /// @param closedBy the limits that put it out of reach, for example `closed by A1`, or blank
  public record Way(Map<Subject, Grade> to, boolean atLeast, String note, String closedBy) {}

  /// What the published record says.
  ///
  /// @param warning whether the record does not fix this star
  /// @param sentences in their order
  /// @param councils those that were published with it, by round
  public record RecordSaying(boolean warning, List<String> sentences, List<Councils> councils) {
    public RecordSaying {
      sentences = List.copyOf(sentences);
      councils = List.copyOf(councils);
    }
  }

  /// Councils of one round, all of them.
  ///
  /// @param title for example `5 councils in 2003`
  public record Councils(String title, List<String> names) {
    public Councils {
      names = List.copyOf(names);
    }
  }

  /// The rule book, by id and title.
  public record RuleBookName(String id, String title) {}

  /// Whether there is a star, and the record does not fix it.
  public boolean isNotFixed() {
    return says.warning() && stars instanceof StarsShown.Rated;
  }
}
