package starboard.desktop.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import starboard.application.Settling;
import starboard.casework.moderation.Settlement;
import starboard.consistency.Finding;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.steps.AskSheet;
import starboard.desktop.steps.Doing;

/// Settles the findings that are ticked for one reason, one act for each, all or none.
final class SettleSheet {
  private final Office office;
  private final Map<Finding, CheckBox> boxes = new LinkedHashMap<>();
  private final SettleKinds kinds = new SettleKinds("settle-several");
  private final ProseArea reason = new ProseArea("Why they are settled so", "Why");

  private SettleSheet(Office office, List<Finding> open) {
    this.office = office;
    for (var it : open) {
      var box = new CheckBox(it.sentence());
      box.setWrapText(true);
      box.setMinHeight(VBox.USE_PREF_SIZE);
      box.setId("settle-tick-" + boxes.size());
      boxes.put(it, box);
    }
    reason.setId("settle-several-reason");
    reason.grow();
  }

  /// @param open the findings to choose from, at least one, none of them settled
  static void show(Office office, List<Finding> open) {
    new SettleSheet(office, open).show();
  }

  private void show() {
    var all = Nodes.small("Tick all", () -> boxes.values().forEach(it -> it.setSelected(true)));
    all.setId("settle-tick-all");
    var list = new VBox(all);
    list.getStyleClass().add("settle-list");
    list.getChildren().addAll(boxes.values());
    new AskSheet(
            "Settle several findings",
            "Each that is ticked is settled by an act of its own, for the reason below; all of"
                + " them, or none where one is refused. Filter the queue to choose from fewer.")
        .with(list)
        .with(kinds)
        .with(new FormRow("Reason", reason, ""))
        .show(office.dialogs(), "Settle those ticked", this::settle);
  }

  private void settle(AskSheet sheet) {
    var ticked =
        boxes.entrySet().stream()
            .filter(it -> it.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList();
    if (ticked.isEmpty())
      sheet.refuse(new Trouble("No finding is ticked.", "Tick those that are settled.", ""));
    else if (reason.getText().isBlank())
      sheet.refuse(new Trouble("There is no reason.", "Write why they are settled.", ""));
    else
      Doing.of(office)
          .execute(
              Settling.of(ticked, it -> Optional.of(settlement(it))), sheet::close, sheet::refuse);
  }

  private Settlement settlement(Finding finding) {
    return new Settlement(kinds.chosen(), reason.getText().strip(), finding.basis());
  }
}
