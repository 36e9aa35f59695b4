package starboard.journal;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// One act: never changed, and found by the hash of all that it says.
///
/// The hash covers everything in the entry; a signature, when entries carry one, signs the hash and
/// stands beside the canonical form, not in it.
///
/// Refused with a [MalformedEntry]: an id that is not the hash of the rest; parents that are
/// unsorted or named twice; a time that is not in whole milliseconds or not in the years 1 to 9999.
///
/// @param parents the newest entries of the file that the author had seen, in order of their
///   digits; none for the first
/// @param at when it was said, by the clock of the author's device, in whole milliseconds
/// @param act what was done
public record Entry(
    Hash id, FileId file, List<Hash> parents, Author author, Instant at, Fields act) {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  public Entry {
    parents = List.copyOf(parents);
    refuseDisorder(parents);
    refuseTime(at);
    var hash = Hash.of(EntryForm.write(file, parents, author, at, act));
    if (!hash.equals(id))
      throw new MalformedEntry(
          "The entry is named "
              + id.abbreviated()
              + " but its hash is "
              + hash.abbreviated()
              + ".");
  }

  /// The entry that says this. Parents may come in any order and more than once; a time finer than
  /// a millisecond is cut to it.
  public static Entry of(
      FileId file, Collection<Hash> parents, Author author, Instant at, Fields act) {
    var sorted = new ArrayList<>(new TreeSet<>(parents));
    var cut = at.truncatedTo(MILLIS);
    refuseTime(cut);
    var id = Hash.of(EntryForm.write(file, sorted, author, cut, act));
    return new Entry(id, file, sorted, author, cut, act);
  }

  /// The entry of a canonical text. A text that [#canonical()] would not give back to the byte is
  /// refused with a [MalformedEntry].
  public static Entry read(String canonical) {
    return EntryForm.read(canonical);
  }

  /// All that the entry says, without its id, as the one text that is hashed and kept.
  public String canonical() {
    return EntryForm.write(file, parents, author, at, act);
  }

  /// Two entries are equal when their ids are: the id is the hash of all the rest.
  @Override
  public boolean equals(Object other) {
    return other instanceof Entry that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  private static void refuseDisorder(List<Hash> parents) {
    for (var i = 1; i < parents.size(); i++)
      if (parents.get(i - 1).compareTo(parents.get(i)) >= 0)
        throw new MalformedEntry(
            "The parent "
                + parents.get(i).abbreviated()
                + " is named twice or not in order of its digits.");
  }

  private static void refuseTime(Instant at) {
    if (at.isBefore(EARLIEST) || !at.isBefore(END))
      throw new MalformedEntry("The time " + at + " is not in the years 1 to 9999.");
    if (!at.equals(at.truncatedTo(MILLIS)))
      throw new MalformedEntry("The time " + at + " is not in whole milliseconds.");
  }
}
