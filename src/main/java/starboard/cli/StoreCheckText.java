package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.application.StoreCheck;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// What a check of a store found, for people and for programs.
final class StoreCheckText {
  private StoreCheckText() {}

  static List<String> lines(StoreCheck check) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s: %d case files, %d entries, %s replayed"
            .formatted(
                check.sound() ? "sound" : "damaged",
                check.files(),
                check.entries(),
                check.determinations() == 1
                    ? "1 determination"
                    : check.determinations() + " determinations"));
    lines.add("head " + check.head().map(Hash::hex).orElse("not known: an entry cannot be read"));
    for (var fault : check.faults()) lines.add("  " + fault);
    return lines;
  }

  static Fields json(StoreCheck check) {
    var fields =
        Fields.NONE
            .with("sound", check.sound())
            .with("files", check.files())
            .with("entries", check.entries())
            .with("determinations", check.determinations())
            .with("faults", new Items(check.faults().stream().<Value>map(Text::new).toList()));
    return check.head().map(it -> fields.with("head", it.hex())).orElse(fields);
  }
}
