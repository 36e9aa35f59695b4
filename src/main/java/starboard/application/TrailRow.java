package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.Council;
import starboard.casework.Trail;
import starboard.journal.Fields;

/// One thing that was done in a round.
///
/// @param council to whose case; empty where it was done to the round itself
public record TrailRow(Optional<Council> council, Trail.Line line) {
  /// The headings of the journal as a table.
  public static final List<String> HEADINGS =
      List.of("when", "who", "role", "council", "what", "before", "after", "why", "entry");

  /// What is looked for when a person filters by words.
  public String words() {
    return String.join(
        " ",
        council.map(Council::name).orElse(""),
        line.what(),
        line.before(),
        line.after(),
        line.why());
  }

  /// What it says under each of the [#HEADINGS].
  public List<String> cells() {
    var author = line.entry().author();
    return List.of(
        line.entry().at().toString(),
        author.person(),
        author.role(),
        council.map(Council::name).orElse(""),
        line.what(),
        line.before(),
        line.after(),
        line.why(),
        line.entry().id().hex());
  }

  /// The same as named fields, for programs.
  public Fields fields() {
    var fields = Fields.NONE;
    var cells = cells();
    for (var column = 0; column < cells.size(); column++)
      fields = fields.with(HEADINGS.get(column), cells.get(column));
    return fields;
  }
}
