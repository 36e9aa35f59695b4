package starboard.application.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import starboard.application.Place;
import starboard.application.SheetProblem;
import starboard.application.SheetProblems;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.casework.RoundId;

/// What a file would do on the cases of a round, row by row, before the policies are asked.
///
/// @param places where each of the commands stands in the file
/// @param shown the preview but for what the policies say
record OnCases(List<Command.OnCase> commands, List<Place> places, Preview shown) {
  /// Rules that a person or a round fails as a whole, whatever a row says.
  private static final Set<String> WHOLE =
      Set.of("person-may-judge", "person-may-record-evidence", "round-is-open");

  OnCases {
    commands = List.copyOf(commands);
    places = List.copyOf(places);
  }

  /// The preview with what the policies said to each of the commands.
  Preview with(List<Optional<Refusal>> refusals) {
    Optional<Refusal> whole = Optional.empty();
    var problems = new ArrayList<SheetProblem>();
    for (var i = 0; i < refusals.size(); i++) {
      var refusal = refusals.get(i);
      if (refusal.isEmpty()) continue;
      if (WHOLE.contains(refusal.get().rule())) whole = refusal;
      else problems.add(new SheetProblem(places.get(i), refusal.get().words()));
    }
    return new Preview(
        shown.kind(),
        shown.round(),
        shown.file(),
        shown.command(),
        shown.changes(),
        shown.unchanged(),
        shown.remarks(),
        shown.problems().with(problems),
        shown.notices(),
        whole);
  }

  /// Gathers them while a file is gone through.
  static final class Gathering {
    private final List<Command.OnCase> commands = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Preview.Change> changes = new ArrayList<>();
    private int unchanged;

    void change(Preview.Change change) {
      changes.add(change);
    }

    void unchanged() {
      unchanged++;
    }

    void command(Place place, Command.OnCase command) {
      places.add(place);
      commands.add(command);
    }

    OnCases done(ReadFile file, RoundId round, Findings findings) {
      var shown =
          new Preview(
              file.kind(),
              round,
              file.name(),
              new Command.Together(commands),
              changes,
              unchanged,
              findings.remarks(),
              problems(file).with(findings.problems()),
              notices(file),
              Optional.empty());
      return new OnCases(commands, places, shown);
    }

    private static SheetProblems problems(ReadFile file) {
      return file instanceof ReadFile.OfEvidence(var sheet) ? sheet.problems() : SheetProblems.NONE;
    }

    private static List<String> notices(ReadFile file) {
      return file instanceof ReadFile.OfEvidence(var sheet) ? sheet.notices() : List.of();
    }
  }
}
