package starboard.desktop.year;

import java.util.Optional;
import java.util.SortedSet;
import starboard.casework.Act;
import starboard.casework.year.RiseStatement;
import starboard.desktop.prose.FormText;
import starboard.desktop.prose.Wording;
import starboard.evidence.EvidenceId;

/// A statement for a rise from zero stars as it is filled in.
record RiseTyped(String statement, SortedSet<EvidenceId> items) {

  static RiseTyped of(RiseStatement it) {
    return new RiseTyped(it.statement(), it.items());
  }

  static RiseTyped read(String text) {
    var form = FormText.read(text);
    return new RiseTyped(form.prose(), form.items(0));
  }

  String text() {
    return FormText.write(statement, FormText.items(items));
  }

  static Wording meaning(String text) {
    if (text.isEmpty()) return new Wording.Says(new Act.RiseJustified(Optional.empty()));
    var it = read(text);
    if (it.statement.isBlank())
      return new Wording.Lacks("Write why the evidence is extremely robust.");
    return new Wording.Says(
        new Act.RiseJustified(Optional.of(new RiseStatement(it.statement, it.items))));
  }
}
