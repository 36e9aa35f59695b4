package starboard.desktop.consistency;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.casework.moderation.Settlement;
import starboard.consistency.Finding;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;

/// Asks what became of a finding and why.
final class SettleForm extends VBox {
  private final SettleDesk desk;
  private final Finding finding;
  private final Runnable away;
  private final SettleKinds kinds = new SettleKinds("settle");
  private final ProseArea reason = new ProseArea("Why it is settled so", "Why");
  private final Label trouble = Nodes.wrapped("", "trouble");

  /// @param away puts the form away
  SettleForm(SettleDesk desk, Finding finding, Runnable away) {
    this.desk = desk;
    this.finding = finding;
    this.away = away;
    getStyleClass().add("settle-form");
    reason.setId("settle-reason");
    reason.setText(desk.typed(finding));
    reason.textProperty().subscribe(it -> desk.typed(finding, it));
    reason.grow();
    Nodes.show(trouble, "");
    var main = Nodes.main("Settle", this::settle);
    main.setId("settle-now");
    main.disableProperty().bind(reason.textProperty().map(String::isBlank));
    var help = new Label(Shortcut.SETTLE_NOW.words());
    help.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    var buttons = new HBox(main, Nodes.button("Cancel", this::cancel), help);
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(kinds, reason, trouble, buttons);
    Shortcut.SETTLE_NOW.on(this, this::settle);
    Shortcut.LEAVE_SETTLING.on(this, away);
  }

  void enter() {
    reason.requestFocus();
    reason.end();
  }

  private void cancel() {
    desk.drop(finding);
    away.run();
  }

  private void settle() {
    if (reason.getText().isBlank()) return;
    var settlement = new Settlement(kinds.chosen(), reason.getText().strip(), finding.basis());
    desk.settle(
        finding,
        Optional.of(settlement),
        it -> {
          Nodes.show(trouble, it.map(Trouble::words).orElse(""));
          if (it.isEmpty()) away.run();
        });
  }
}
