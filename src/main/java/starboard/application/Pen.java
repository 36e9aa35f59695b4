package starboard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseFile;
import starboard.casework.Person;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.FileId;

/// Writes entries and, beside them, the tables, within one piece of work.
///
/// @param author who writes
/// @param at when, in whole milliseconds
record Pen(Ledger ledger, Projection projection, Author author, Instant at) {

  static Pen of(Ledger ledger, Projection projection, Person person, String device, Instant at) {
    return new Pen(ledger, projection, new Author(person.name(), person.role().word(), device), at);
  }

  /// Writes what a case file has more than it had.
  List<Entry> write(CaseFile before, CaseFile after) {
    if (before.history().size() == after.history().size()) return List.of();
    var entries = new ArrayList<Entry>();
    for (var it : after.said().subList(before.said().size(), after.said().size()))
      entries.add(it.entry());
    entries.forEach(ledger::append);
    projection.project(ledger, before, after);
    return entries;
  }

  /// Writes acts on the register or a round.
  List<Entry> write(FileId file, List<? extends Act> acts) {
    var history = ledger.history(file);
    var entries = new ArrayList<Entry>();
    for (var act : acts) {
      var entry = Entry.of(file, history.heads(), author, at, ActCodec.write(act));
      ledger.append(entry);
      history = history.with(entry);
      entries.add(entry);
    }
    if (!entries.isEmpty()) projection.project(ledger, file);
    return entries;
  }
}
