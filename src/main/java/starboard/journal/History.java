package starboard.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// All entries known of one case file: a set that never changes, and that holds the ancestors of
/// every entry in it.
///
/// Two histories of the same entries are equal and list them in the same order, in whatever order
/// they came together.
public final class History {
  private final FileId file;
  private final List<Entry> entries;
  private final Map<Hash, Integer> places;
  private final Ancestry ancestry;
  private final Set<Hash> heads;

  /// @param entries whole, and in the order of [EntryOrder]
  private History(FileId file, List<Entry> entries) {
    this.file = file;
    this.entries = Collections.unmodifiableList(entries);
    places = HashMap.newHashMap(entries.size());
    var newest = new TreeSet<Hash>();
    var parents = new int[entries.size()][];
    for (var place = 0; place < parents.length; place++) {
      var entry = entries.get(place);
      parents[place] = entry.parents().stream().mapToInt(places::get).toArray();
      places.put(entry.id(), place);
      entry.parents().forEach(newest::remove);
      newest.add(entry.id());
    }
    ancestry = new Ancestry(parents);
    heads = Collections.unmodifiableSet(newest);
  }

  /// The history of a file of which nothing is known.
  public static History empty(FileId file) {
    return new History(file, List.of());
  }

  /// The history of these entries, which may come in any order and more than once. An entry of
  /// another file, and one whose parent is not among them, is refused with a [BrokenHistory].
  public static History of(FileId file, Collection<Entry> entries) {
    var known = HashMap.<Hash, Entry>newHashMap(entries.size());
    for (var entry : entries) known.put(entry.id(), entry);
    for (var entry : entries) {
      if (!entry.file().equals(file))
        throw new BrokenHistory(
            "The entry " + named(entry) + " does not belong to the history of " + file + ".");
      for (var parent : entry.parents())
        if (!known.containsKey(parent))
          throw new BrokenHistory(
              "The entry "
                  + named(entry)
                  + " follows the entry "
                  + parent.abbreviated()
                  + ", which is missing.");
    }
    return new History(file, EntryOrder.sort(known));
  }

  /// The file whose history this is.
  public FileId file() {
    return file;
  }

  /// Every entry, parents before their children; of those that could come next the one said first,
  /// and of those said at the same time the one with the smaller hash.
  public List<Entry> entries() {
    return entries;
  }

  /// The newest entries: those that no other one follows, in order of their digits. One where all
  /// is merged, none in an empty history. A next entry names them as its parents.
  public Set<Hash> heads() {
    return heads;
  }

  public int size() {
    return entries.size();
  }

  /// The entry of a hash, or empty where it is not in this history.
  public Optional<Entry> find(Hash id) {
    return Optional.ofNullable(places.get(id)).map(entries::get);
  }

  /// Those of some heads, known from print or from another device, that are not in this history.
  /// Any means that its end was cut off or has not arrived.
  public Set<Hash> missing(Collection<Hash> knownHeads) {
    var missing = new TreeSet<>(knownHeads);
    missing.removeIf(places::containsKey);
    return Collections.unmodifiableSet(missing);
  }

  /// This history and one more entry. An entry of another file, and one whose parent is not in this
  /// history, is refused with a [BrokenHistory].
  public History with(Entry entry) {
    if (places.containsKey(entry.id())) return this;
    var all = new ArrayList<>(entries);
    all.add(entry);
    return of(file, all);
  }

  /// The entries of both. A history of another file is refused with a [BrokenHistory].
  public History merge(History other) {
    if (!other.file.equals(file))
      throw new BrokenHistory(
          "The history of " + other.file + " cannot be merged into that of " + file + ".");
    if (places.keySet().containsAll(other.places.keySet())) return this;
    var all = new ArrayList<>(entries);
    all.addAll(other.entries);
    return of(file, all);
  }

  /// What had been said up to a time, that time included: the entries no later than it whose
  /// ancestors are all no later either. (Where a device's clock ran behind, a child can have an
  /// earlier time than its parent; it could not have been said before it.)
  public History asAt(Instant time) {
    var said = new ArrayList<Entry>();
    var in = new boolean[entries.size()];
    for (var place = 0; place < in.length; place++) {
      var entry = entries.get(place);
      in[place] =
          !entry.at().isAfter(time)
              && entry.parents().stream().allMatch(parent -> in[placeOf(parent)]);
      if (in[place]) said.add(entry);
    }
    return said.size() == in.length ? this : new History(file, said);
  }

  /// What the author of a next entry with these parents had seen: these entries and their
  /// ancestors. A hash that is not in this history is refused with a [BrokenHistory].
  public History upTo(Collection<Hash> parents) {
    var ends = parents.stream().mapToInt(this::placeOf).toArray();
    var seen = new ArrayList<Entry>();
    for (var place = 0; place < entries.size(); place++) {
      var it = place;
      if (IntStream.of(ends).anyMatch(end -> end == it || supersedes(end, it)))
        seen.add(entries.get(place));
    }
    return seen.size() == entries.size() ? this : new History(file, seen);
  }

  /// Whether the author of the later entry had seen the earlier one: whether it is an ancestor. A
  /// hash that is not in this history is refused with a [BrokenHistory].
  public boolean supersedes(Hash later, Hash earlier) {
    return supersedes(placeOf(later), placeOf(earlier));
  }

  /// The same by places in [#entries()].
  boolean supersedes(int later, int earlier) {
    return ancestry.precedes(earlier, later);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History that && file.equals(that.file) && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return heads.hashCode();
  }

  @Override
  public String toString() {
    return file + " with " + entries.size() + " entries";
  }

  private int placeOf(Hash id) {
    var place = places.get(id);
    if (place == null)
      throw new BrokenHistory(
          "The entry " + id.abbreviated() + " is not in the history of " + file + ".");
    return place;
  }

  private static String named(Entry entry) {
    return entry.id().abbreviated() + " of " + entry.file();
  }
}
