package starboard.casework;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import starboard.journal.Entry;
import starboard.journal.Field;
import starboard.journal.Folding;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The entries of one case with what each of them means.
public final class CaseFile {
  private final CaseId id;
  private final History history;
  private final List<Said> said;

  private CaseFile(CaseId id, History history, List<Said> said) {
    this.id = id;
    this.history = history;
    this.said = said;
  }

  /// One entry and what it means.
  public record Said(Entry entry, Act.OfCase act) {}

  /// The case file of a history; an entry that is not an act on a case is refused as malformed.
  public static CaseFile of(History history) {
    var said =
        history.entries().stream()
            .map(entry -> new Said(entry, ActCodec.caseAct(entry.act())))
            .toList();
    return new CaseFile(CaseId.of(history.file()), history, said);
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
    return of(history.asAt(time));
  }

  /// The case that the entries add up to.
  public Case state() {
    Map<Hash, Act.OfCase> acts = HashMap.newHashMap(said.size());
    for (var it : said) acts.put(it.entry().id(), it.act());
    var answers = Folding.fold(history, entry -> Writings.answers(act(acts, entry)));
    var reasons = Folding.fold(history, entry -> Writings.rationales(act(acts, entry)));
    var stars = Folding.fold(history, entry -> Writings.stars(act(acts, entry)));
    var judgements = new EnumMap<Subject, Judgement>(Subject.class);
    for (var subject : Subject.values())
      judgements.put(
          subject, new Judgement(subject, field(answers, subject), field(reasons, subject)));
    Field<Stars> published = stars.values().stream().findFirst().orElseGet(Field.Unset::new);
    return new Case(id, judgements, published);
  }

  private static Act.OfCase act(Map<Hash, Act.OfCase> acts, Entry entry) {
    var act = acts.get(entry.id());
    if (act == null) throw new IllegalStateException("an entry of another file");
    return act;
  }

  private static <V> Field<V> field(Map<Subject, Field<V>> fields, Subject subject) {
    var field = fields.get(subject);
    return field == null ? new Field.Unset<>() : field;
  }
}
