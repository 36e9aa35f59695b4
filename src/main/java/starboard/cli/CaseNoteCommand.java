package starboard.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Ids;
import starboard.application.Queries;
import starboard.casework.Deciding;
import starboard.casework.moderation.ModerationNote;

/// `starboard case note`.
@Command(name = "note", description = "Writes a note of moderation on a case.")
final class CaseNoteCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "The note; - reads it from standard input.")
  private Prose text = new Prose("");

  @Option(
      names = "--compared",
      paramLabel = "NAME",
      description = "A council with which this one was compared; can be given more than once.")
  private List<String> compared = List.of();

  CaseNoteCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (text.text().isBlank()) throw new BadInput("--text: the note is blank; write what it says");
    return acting.say((workbench, view) -> {
      var names = names(workbench.queries(), view.round().id().text());
      if (names.contains(view.council().name()))
        throw new BadInput(
            "--compared: %s is the council of the case itself; name another"
                .formatted(view.council().name()));
      var note = new ModerationNote(text.text().strip(), names);
      return List.of(new Deciding.Noted(Ids.note(), Optional.of(note)));
    });
  }

  /// As the councils are called, whatever was typed.
  private List<String> names(Queries queries, String round) throws BadInput {
    var names = new ArrayList<String>();
    for (var typed : compared) {
      var id = new Rounds(queries).find(round, typed);
      names.add(Await.answer(queries.caseView(id)).orElseThrow().council().name());
    }
    return List.copyOf(new LinkedHashSet<>(names));
  }
}
