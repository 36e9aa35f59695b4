package starboard.application.invented;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Role;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.journal.History;

/// What invented people say on one case through the year, in whatever order it is thought up.
final class Diary {
  private final InventedRound round;
  private final String inspector;
  private final List<Said> said = new ArrayList<>();

  /// @param inspector who says what inspectors say
  Diary(InventedRound round, String inspector) {
    this.round = round;
    this.inspector = inspector;
  }

  private record Said(Instant at, Role role, Act.OfCase act) {}

  /// Somebody in this role says it on a day of the round's year.
  ///
  /// @param minute from nine in the morning
  void say(Role role, int month, int day, int minute, Act.OfCase act) {
    said.add(new Said(round.at(month, day, minute), role, act));
  }

  /// The case file in which all was said in the order of time, each having seen all before.
  CaseFile file(CaseId id) {
    said.sort(Comparator.comparing(Said::at));
    var entries = new ArrayList<Entry>();
    Set<Hash> heads = Set.of();
    for (var it : said) {
      var entry = Entry.of(id.file(), heads, author(it.role()), it.at(), ActCodec.write(it.act()));
      entries.add(entry);
      heads = Set.of(entry.id());
    }
    return CaseFile.of(History.of(id.file(), entries));
  }

  /// A person that nobody is.
  private Author author(Role role) {
    var name = role == Role.INSPECTOR ? inspector : InventedPeople.named(role);
    return new Author(name, role.word(), "generator");
  }
}
