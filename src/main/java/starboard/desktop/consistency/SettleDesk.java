package starboard.desktop.consistency;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import starboard.application.DraftPlace;
import starboard.application.Drafts.Draft;
import starboard.application.Outcome;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Refusal;
import starboard.casework.moderation.Settlement;
import starboard.consistency.Finding;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;

/// Settles findings, and keeps what is typed for it until it is recorded.
final class SettleDesk {
  private static final Duration PACE = Duration.millis(500);

  private static final String ANY = "because";

  private final Latest asking = new Latest();
  private final Office office;
  private final Map<Where, String> typed = new HashMap<>();
  private final Map<Where, String> toKeep = new LinkedHashMap<>();
  private final PauseTransition pause = new PauseTransition(PACE);

  private record Where(CaseId home, DraftPlace place) {
    static Where of(Finding finding) {
      return new Where(finding.home(), DraftPlace.settlement(finding.id()));
    }
  }

  SettleDesk(Office office) {
    this.office = office;
    pause.setOnFinished(_ -> keepNow());
  }

  /// These drafts are in the store.
  void know(List<Draft> drafts) {
    for (var it : drafts) typed.putIfAbsent(new Where(it.id(), it.place()), it.text());
  }

  /// What was typed for a finding and is not recorded.
  String typed(Finding finding) {
    return typed.getOrDefault(Where.of(finding), "");
  }

  /// Something was typed.
  void typed(Finding finding, String text) {
    if (text.equals(typed(finding))) return;
    var where = Where.of(finding);
    if (text.isBlank()) {
      drop(finding);
      return;
    }
    typed.put(where, text);
    toKeep.put(where, text);
    if (pause.getStatus() != PauseTransition.Status.RUNNING) pause.playFromStart();
  }

  /// What was typed for a finding is given up.
  void drop(Finding finding) {
    var where = Where.of(finding);
    toKeep.remove(where);
    if (typed.remove(where) != null)
      office.saves().followDropped(office.workbench().dropDraft(where.home(), where.place()));
  }

  /// Keeps at once what is not kept yet.
  void keepNow() {
    pause.stop();
    toKeep.forEach((where, text) ->
        office
            .saves()
            .followDraft(office.workbench().keepDraft(where.home(), where.place(), text)));
    toKeep.clear();
  }

  /// Settles a finding, or takes back how it was settled.
  ///
  /// @param told nothing where it is recorded, else why it is not
  void settle(Finding finding, Optional<Settlement> settlement, Consumer<Optional<Trouble>> told) {
    var act = new Deciding.FindingSettled(finding.id(), settlement);
    pause.stop();
    var done = office.workbench().commands().execute(new Command.Say(finding.home(), List.of(act)));
    office.saves().follow(done);
    FxThread.deliver(
        done,
        outcome ->
            told.accept(
                switch (outcome) {
                  case Outcome.Done _ -> {
                    forget(finding);
                    yield Optional.empty();
                  }
                  case Outcome.Refused(var refusal) -> {
                    keepNow();
                    yield Optional.of(Trouble.of(refusal));
                  }
                }),
        fault -> {
          keepNow();
          told.accept(Optional.of(Trouble.of(fault)));
        });
  }

  /// Tells why each of these findings is not settled by this person as its case stands, blank where
  /// it is.
  void whyNot(List<Finding> findings, Consumer<List<String>> told) {
    var tried =
        findings.stream()
            .<Command.OnCase>map(it ->
                new Command.Say(
                    it.home(),
                    new Deciding.FindingSettled(
                        it.id(),
                        Optional.of(new Settlement(Settlement.Kind.REFERRED, ANY, it.basis())))))
            .toList();
    asking.await(
        office.workbench().commands().refusals(tried),
        all -> told.accept(all.stream().map(it -> it.map(Refusal::words).orElse("")).toList()),
        fault -> office.saves().follow(CompletableFuture.failedFuture(fault)));
  }

  private void forget(Finding finding) {
    toKeep.remove(Where.of(finding));
    typed.remove(Where.of(finding));
  }
}
