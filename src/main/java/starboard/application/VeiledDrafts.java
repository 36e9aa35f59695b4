package starboard.application;

import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.Person;

/// The drafts as a person may see them: those of others are hidden on a case whose first judgement
/// is, and those of a second judgement always.
record VeiledDrafts(Drafts drafts, VeiledLedger veil, Person person) implements Drafts {

  @Override
  public void keep(Draft draft) {
    throw VeiledLedger.forReading();
  }

  @Override
  public void forget(CaseId id, DraftPlace place) {
    throw VeiledLedger.forReading();
  }

  @Override
  public List<Draft> of(CaseId id) {
    return drafts.of(id).stream().filter(this::shown).toList();
  }

  @Override
  public List<Draft> all() {
    return drafts.all().stream().filter(this::shown).toList();
  }

  private boolean shown(Draft draft) {
    return draft.person().equals(person.name())
        || !(draft.place().second().isPresent() || veil.hides(draft.id()));
  }
}
