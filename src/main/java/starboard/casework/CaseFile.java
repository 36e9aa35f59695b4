package starboard.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Field;
import starboard.journal.Folding;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.rating.Stars;

/// The entries of one case with what each of them means.
public final class CaseFile {
  private final CaseId id;
  private final History history;
  private final List<Said> said;
  private final Map<CaseField, Field<Act.Undoable>> fields;
  private final Case state;

  private CaseFile(History history, List<Said> said) {
    id = CaseId.of(history.file());
    this.history = history;
    this.said = Collections.unmodifiableList(said);
    Map<Hash, Act.OfCase> acts = HashMap.newHashMap(said.size());
    for (var it : said) acts.put(it.entry().id(), it.act());
    fields = Folding.fold(history, entry -> act(acts, entry).map(Writings::of).orElse(Map.of()));
    Field<Stars> published =
        Folding.fold(history, entry -> act(acts, entry).map(Writings::stars).orElse(Map.of()))
            .values()
            .stream()
            .findFirst()
            .orElseGet(Field.Unset::new);
    state = new CaseFields(fields, said).toCase(id, published);
  }

  /// One entry and what it means.
  public record Said(Entry entry, Act.OfCase act) {}

  /// The case file of a history; an entry that is not an act on a case is refused as malformed.
  public static CaseFile of(History history) {
    var said = new ArrayList<Said>(history.size());
    for (var entry : history.entries()) said.add(new Said(entry, ActCodec.caseAct(entry.act())));
    return new CaseFile(history, said);
  }

  public CaseId id() {
    return id;
  }

  public History history() {
    return history;
  }

  /// Everything said in the file, in the history's order.
  public List<Said> said() {
    return said;
  }

  /// The file as it stood at a time.
  public CaseFile asAt(Instant time) {
    return within(history.asAt(time));
  }

  /// The file as the author of one of its entries had seen it, whatever the clocks said.
  CaseFile before(Entry entry) {
    return within(history.upTo(entry.parents()));
  }

  private CaseFile within(History part) {
    return part.size() == history.size()
        ? this
        : new CaseFile(
            part, said.stream().filter(it -> part.find(it.entry().id()).isPresent()).toList());
  }

  /// The case that the entries add up to.
  public Case state() {
    return state;
  }

  /// Whether a field already holds what an act would write, or is blank as the act would leave it.
  public boolean says(Act.Undoable act) {
    return switch (fields.getOrDefault(act.field(), new Field.Unset<>())) {
      case Field.Unset<Act.Undoable> _ -> act.equals(act.field().blank());
      case Field.Settled<Act.Undoable>(var write) -> act.equals(write.value());
      case Field.Conflict<Act.Undoable> _ -> false;
    };
  }

  /// The file after somebody who has seen all of it said more, one entry an act.
  public CaseFile saying(Author author, Instant at, List<? extends Act.OfCase> acts) {
    var more = new ArrayList<>(said);
    var longer = history;
    for (var act : acts) {
      var entry = Entry.of(longer.file(), longer.heads(), author, at, ActCodec.write(act));
      longer = longer.with(entry);
      more.add(new Said(entry, act));
    }
    return acts.isEmpty() ? this : new CaseFile(longer, more);
  }

  /// The file as somebody sees it from whom some of what was said is hidden.
  CaseFile showing(Predicate<Said> shown) {
    return new CaseFile(history, said.stream().filter(shown).toList());
  }

  /// Empty for an entry that is hidden.
  private static Optional<Act.OfCase> act(Map<Hash, Act.OfCase> acts, Entry entry) {
    return Optional.ofNullable(acts.get(entry.id()));
  }
}
