package starboard.desktop.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import starboard.casework.Act;
import starboard.desktop.frame.CaseActs;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;

/// Says on the case what the person asks for; what was refused is said above the evidence.
final class EvidenceController {
  private final EvidenceModel model;
  private final CaseActs acts;

  EvidenceController(EvidenceModel model, CaseActs acts) {
    this.model = model;
    this.acts = acts;
  }

  /// Says one act, or several, all or none.
  ///
  /// @param done runs when they are on disk
  void say(List<? extends Act.OfEvidence> said, Runnable done) {
    model.saidProperty().set("");
    model.notedProperty().set("");
    acts.say(said, _ -> done.run(), model.saidProperty()::set);
  }

  void say(Act.OfEvidence said) {
    say(List.of(said), () -> {});
  }

  /// Gives an item a file in the place of the one it has, or takes it away.
  void attach(EvidenceId id, Optional<Attachment> file) {
    change(id, it -> say(new Act.Described(id, Optional.of(with(it, file)))));
  }

  /// A return came as an item that is on the case.
  void arrived(ReturnId id, Optional<EvidenceId> as) {
    say(new Act.ReturnArrived(id, as));
  }

  private void change(EvidenceId id, Consumer<EvidenceItem> how) {
    model.line(id).map(ItemLine::item).ifPresent(how);
  }

  private static EvidenceItem with(EvidenceItem it, Optional<Attachment> file) {
    return new EvidenceItem(
        it.kind(),
        it.title(),
        it.reference(),
        it.appliesTo(),
        it.services(),
        it.areas(),
        it.weight(),
        it.summary(),
        it.passages(),
        file);
  }
}
