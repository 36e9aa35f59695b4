package starboard.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The canonical form of an entry, version 1.
///
/// One object with `act`, `at` (milliseconds since the start of 1970, UTC), `author` (`device`,
/// `person`, `role`), `file`, `parents` (hashes) and `v` (1). Once entries are kept, this form
/// cannot change; another form is another number.
final class EntryForm {
  private static final int VERSION = 1;
  private static final Set<String> NAMES = Set.of("act", "at", "author", "file", "parents", "v");
  private static final Set<String> AUTHOR_NAMES = Set.of("device", "person", "role");

  private EntryForm() {}

  static String write(FileId file, List<Hash> parents, Author author, Instant at, Fields act) {
    var hashes = new ArrayList<Value>(parents.size());
    for (var parent : parents) hashes.add(new Text(parent.hex()));
    var by =
        Fields.NONE
            .with("device", author.device())
            .with("person", author.person())
            .with("role", author.role());
    return Canonical.text(
        Fields.NONE
            .with("act", act)
            .with("at", at.toEpochMilli())
            .with("author", by)
            .with("file", file.text())
            .with("parents", new Items(hashes))
            .with("v", VERSION));
  }

  static Entry read(String canonical) {
    if (!(Canonical.read(canonical) instanceof Fields said))
      throw new MalformedEntry("An entry is a group of fields, which this text is not.");
    var version = said.whole("v");
    if (version != VERSION)
      throw new MalformedEntry(
          "The entry has format " + version + "; this program reads format " + VERSION + ".");
    refuseOthers("An entry", said, NAMES);
    var by = said.fields("author");
    refuseOthers("An author", by, AUTHOR_NAMES);
    return new Entry(
        Hash.of(canonical),
        new FileId(said.text("file")),
        parents(said.items("parents")),
        new Author(by.text("person"), by.text("role"), by.text("device")),
        Instant.ofEpochMilli(said.whole("at")),
        said.fields("act"));
  }

  private static List<Hash> parents(List<Value> items) {
    var hashes = new ArrayList<Hash>(items.size());
    for (var item : items) {
      if (!(item instanceof Text(var hex)))
        throw new MalformedEntry("The field 'parents' must hold nothing but hashes.");
      hashes.add(new Hash(hex));
    }
    return hashes;
  }

  private static void refuseOthers(String what, Fields fields, Set<String> names) {
    for (var name : fields.values().keySet())
      if (!names.contains(name)) throw new MalformedEntry(what + " has no field '" + name + "'.");
  }
}
