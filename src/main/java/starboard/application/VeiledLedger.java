package starboard.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.application.publishing.JournalHead;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Person;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Veil;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.HeadTrail;
import starboard.journal.History;

/// The store as a person may see it while cases are judged a second time ([Veil]). It is for one
/// piece of work that reads; writing is refused with an [IllegalStateException].
final class VeiledLedger implements Ledger {
  private final Ledger whole;
  private final RuleBooks rules;
  private final RoundShelf shelf;
  private final Person person;
  private final Map<RoundId, Set<CouncilId>> hidden = new HashMap<>();

  VeiledLedger(Ledger whole, RuleBooks rules, RoundShelf shelf, Person person) {
    this.whole = whole;
    this.rules = rules;
    this.shelf = shelf;
    this.person = person;
  }

  /// Of which cases of a round the first judgement is hidden from the person, by council; also of
  /// those that carry a hidden judgement on from the round before.
  Set<CouncilId> hidden(RoundId round) {
    var known = hidden.get(round);
    if (known != null) return known;
    var found = new HashSet<CouncilId>();
    for (var row : whole.tables().seconds(round))
      if (Veil.hidesFirst(shelf.file(whole, row.id()), person)) found.add(row.id().council());
    carriedFrom(round).ifPresent(it -> found.addAll(hidden(it)));
    hidden.put(round, found);
    return found;
  }

  private Optional<RoundId> carriedFrom(RoundId round) {
    return shelf
        .find(whole, round)
        .map(it -> it.round().terms())
        .filter(it -> it.kind() == RoundTerms.Kind.REFRESH)
        .flatMap(RoundTerms::from);
  }

  /// Whether the first judgement of any case is hidden from the person.
  boolean hidesAny() {
    return whole.tables().rounds().stream().anyMatch(it -> !hidden(it.id()).isEmpty());
  }

  /// The rows of a case as the person may see it.
  AllRows rows(CaseId id) {
    var round = shelf.round(whole, id.round());
    var council = shelf.council(whole, id.council());
    return CaseRows.of(shelf.state(this, id), council, round, rules.of(round.round()));
  }

  @Override
  public CaseFile shown(CaseFile file) {
    var carried =
        carriedFrom(file.id().round())
            .filter(it -> hidden(it).contains(file.id().council()))
            .isPresent();
    return carried ? Veil.withoutFirst(file, person) : Veil.seenBy(file, person);
  }

  @Override
  public Ledger whole() {
    return whole;
  }

  /// A case of which something is hidden is refused with an [IllegalStateException]: it is read
  /// with [RoundShelf#file].
  @Override
  public History history(FileId file) {
    var history = whole.history(file);
    if (Projection.isCase(file)) {
      var said = CaseFile.of(history);
      if (shown(said) != said)
        throw new IllegalStateException("a case that is not shown whole is read from the shelf");
    }
    return history;
  }

  @Override
  public Tables tables() {
    return new VeiledTables(whole.tables(), this);
  }

  @Override
  public Drafts drafts() {
    return new VeiledDrafts(whole.drafts(), this, person);
  }

  @Override
  public HeadTrail trail() {
    return whole.trail();
  }

  @Override
  public List<FileId> files() {
    return whole.files();
  }

  @Override
  public long newest() {
    return whole.newest();
  }

  @Override
  public List<FileId> filesSince(long number) {
    return whole.filesSince(number);
  }

  /// Their ids and case files only; what they say is read from the shelf.
  @Override
  public List<Arrivals.Arrived> arrived(Arrivals wanted) {
    return whole.arrived(wanted);
  }

  @Override
  public void append(Entry entry) {
    throw forReading();
  }

  @Override
  public List<String> rowFaults(History history) {
    return whole.rowFaults(history);
  }

  @Override
  public void repeat(History history) {
    throw forReading();
  }

  @Override
  public JournalHead head() {
    return whole.head();
  }

  @Override
  public StoreFacts facts() {
    return whole.facts();
  }

  static IllegalStateException forReading() {
    return new IllegalStateException("what is asked writes nothing");
  }

  /// Whether the first judgement of a case is hidden from the person.
  boolean hides(CaseId id) {
    return hidden(id.round()).contains(id.council());
  }

  /// Whether what others say in the second judgement of a case is hidden.
  boolean hidesSecond(CaseId id) {
    return Veil.hidesSecond(shelf.file(whole, id));
  }

  /// Whether a case is somebody else's to judge a second time.
  boolean isOthers(SecondRow row) {
    return !row.inspector().equals(person.name());
  }
}
