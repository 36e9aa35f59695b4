package starboard.desktop.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import starboard.application.DraftPlace;
import starboard.application.Drafts.Draft;
import starboard.application.Workbench;
import starboard.casework.CaseId;
import starboard.desktop.frame.SaveLine;

/// Keeps what is typed in the forms of the tab: half a second after the first key that is not kept
/// yet, so that no key waits longer, however long the typing goes on.
final class DraftKeeper {
  private static final Duration PACE = Duration.millis(500);

  private final Workbench workbench;
  private final SaveLine saves;
  private final PauseTransition pause = new PauseTransition(PACE);
  private final Map<DraftPlace, Draft> known = new HashMap<>();
  private final Map<DraftPlace, String> toKeep = new LinkedHashMap<>();
  private Optional<CaseId> id = Optional.empty();

  DraftKeeper(Workbench workbench, SaveLine saves) {
    this.workbench = workbench;
    this.saves = saves;
    pause.setOnFinished(_ -> keepNow());
  }

  /// Another case is opened, with what was typed on it before.
  void open(CaseId opened, List<Draft> drafts) {
    keepNow();
    id = Optional.of(opened);
    known.clear();
    for (var draft : drafts) known.put(draft.place(), draft);
  }

  /// What was typed in a place and is not recorded.
  Optional<Draft> find(DraftPlace place) {
    return Optional.ofNullable(known.get(place));
  }

  /// The places in which something was typed and is not recorded.
  Set<DraftPlace> places() {
    return new TreeSet<>(known.keySet());
  }

  /// Something was typed.
  void typed(DraftPlace place, String text) {
    if (id.isEmpty() || find(place).filter(it -> it.text().equals(text)).isPresent()) return;
    var person = workbench.person().get().name();
    known.put(place, new Draft(id.get(), place, person, text, workbench.clock().instant()));
    toKeep.put(place, text);
    if (pause.getStatus() != PauseTransition.Status.RUNNING) pause.playFromStart();
  }

  /// It was recorded, given up, or is as the record has it.
  void drop(DraftPlace place) {
    toKeep.remove(place);
    if (known.remove(place) != null)
      id.ifPresent(it -> saves.followDropped(workbench.dropDraft(it, place)));
  }

  /// What was typed is on its way to the record: nothing is kept until it is dropped there, or kept
  /// at once because it was refused.
  void hold() {
    pause.stop();
  }

  /// Keeps at once what is not kept yet.
  void keepNow() {
    pause.stop();
    id.ifPresent(it ->
        toKeep.forEach((place, text) -> saves.followDraft(workbench.keepDraft(it, place, text))));
    toKeep.clear();
  }
}
