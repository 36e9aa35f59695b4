package starboard.desktop.consistency;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
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
  private final Map<Settlement.Kind, RadioButton> kinds = new EnumMap<>(Settlement.Kind.class);
  private final ProseArea reason = new ProseArea("Why it is settled so", "Why");
  private final Label trouble = Nodes.wrapped("", "trouble");

  /// @param away puts the form away
  SettleForm(SettleDesk desk, Finding finding, Runnable away) {
    this.desk = desk;
    this.finding = finding;
    this.away = away;
    getStyleClass().add("settle-form");
    var group = new ToggleGroup();
    var choice = new FlowPane();
    choice.getStyleClass().add("kinds");
    for (var kind : Settlement.Kind.values()) {
      var button = new RadioButton(title(kind));
      button.setId("settle-" + kind.word().replace(' ', '-'));
      button.setToggleGroup(group);
      kinds.put(kind, button);
      choice.getChildren().add(button);
    }
    kind(Settlement.Kind.NO_CHANGE).setSelected(true);
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
    getChildren().addAll(choice, reason, trouble, buttons);
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
    var settlement = new Settlement(chosen(), reason.getText().strip(), finding.basis());
    desk.settle(
        finding,
        Optional.of(settlement),
        it -> {
          Nodes.show(trouble, it.map(Trouble::words).orElse(""));
          if (it.isEmpty()) away.run();
        });
  }

  private Settlement.Kind chosen() {
    for (var it : kinds.entrySet()) if (it.getValue().isSelected()) return it.getKey();
    return Settlement.Kind.NO_CHANGE;
  }

  private RadioButton kind(Settlement.Kind kind) {
    return kinds.getOrDefault(kind, new RadioButton());
  }

  private static String title(Settlement.Kind kind) {
    return kind.word().substring(0, 1).toUpperCase(Locale.UK) + kind.word().substring(1);
  }
}
