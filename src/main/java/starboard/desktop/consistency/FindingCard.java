package starboard.desktop.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.application.ConsistencyList;
import starboard.application.FindingWords;
import starboard.casework.CaseId;
import starboard.consistency.Finding;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Navigator;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Tag;

/// One finding: what was found, which councils it is about, what would settle it or how it was
/// settled, and the form with which to settle it.
final class FindingCard extends VBox {
  /// A finding about a whole region names no more councils than this.
  private static final int LINKS = 8;

  private final Finding finding;
  private final SettleDesk desk;
  private final Runnable back;
  private final Button settle;
  private final Button again;
  private final VBox place = new VBox();

  /// What a card needs to know beside its finding.
  ///
  /// @param here the council under which it is shown
  /// @param back where the focus goes when the form is put away
  record Around(
      ConsistencyList list,
      CaseId here,
      Navigator navigator,
      Moments moments,
      SettleDesk desk,
      Runnable back) {}

  FindingCard(Finding finding, Around around) {
    this.finding = finding;
    desk = around.desk();
    back = around.back();
    getStyleClass().add("finding-card");
    settle = Nodes.small(finding.unsettled() ? "Settle …" : "Settle anew …", this::open);
    again = Nodes.small("Open it again", () -> desk.settle(finding, Optional.empty(), _ -> {}));
    var title = new Label(finding.check().title());
    title.getStyleClass().add(Looks.STRONG);
    title.setWrapText(true);
    var tag = new Tag(tone(), FindingWords.state(finding));
    tag.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(tag, title);
    head.getStyleClass().add("head");
    getChildren().addAll(head, Nodes.wrapped(finding.sentence()), links(around));
    settlement(around).ifPresent(getChildren()::add);
    if (finding.unsettled()) getChildren().add(Nodes.wrapped(finding.remedy(), Looks.QUIET));
    place.getChildren().setAll(buttons());
    getChildren().add(place);
    if (finding.unsettled() && !desk.typed(finding).isBlank()) show();
  }

  Finding finding() {
    return finding;
  }

  /// Opens the form, with the focus in it, where the person may settle it.
  void open() {
    if (!settle.isDisabled()) show().enter();
  }

  /// Greys what the person may not do, with the reason.
  void allow(Optional<String> whyNot) {
    for (var it : List.of(settle, again)) Nodes.allow(it, whyNot);
  }

  private SettleForm show() {
    var form = new SettleForm(desk, finding, this::away);
    place.getChildren().setAll(form);
    return form;
  }

  private void away() {
    place.getChildren().setAll(buttons());
    back.run();
  }

  private FlowPane buttons() {
    var line = new FlowPane(settle);
    line.getStyleClass().add("buttons");
    if (finding.state() instanceof Finding.State.Settled) line.getChildren().add(again);
    return line;
  }

  private FlowPane links(Around around) {
    var line = new FlowPane();
    line.getStyleClass().add("links");
    var councils = new ArrayList<CaseId>();
    councils.add(finding.home());
    councils.addAll(finding.concerns().others());
    councils.remove(around.here());
    for (var id : councils.stream().limit(LINKS).toList())
      line.getChildren()
          .add(link(around.list().councilOf(id), () -> around.navigator().openCase(id)));
    if (councils.size() > LINKS)
      line.getChildren().add(new Label("and " + (councils.size() - LINKS) + " more"));
    var items = finding.concerns().evidence();
    for (var at = 0; at < Math.min(LINKS, items.size()); at++) {
      var item = items.get(at);
      var name = items.size() == 1 ? "The item of evidence" : "Item of evidence " + (at + 1);
      line.getChildren().add(link(name, () -> around.navigator().openItem(finding.home(), item)));
    }
    Nodes.present(line, !line.getChildren().isEmpty());
    return line;
  }

  private static Hyperlink link(String words, Runnable action) {
    var link = new Hyperlink(words);
    link.setOnAction(_ -> action.run());
    return link;
  }

  private Optional<Label> settlement(Around around) {
    return around
        .list()
        .settlement(finding)
        .map(it ->
            Nodes.wrapped(
                "%s as %s by %s, %s: %s"
                    .formatted(
                        finding.unsettled()
                            ? "What it rests on has changed since it was settled"
                            : "Settled",
                        it.settlement().kind().word(),
                        it.by(),
                        around.moments().brief(it.at()),
                        it.settlement().reason()),
                "settlement"));
  }

  private Tag.Tone tone() {
    return switch (finding.state()) {
      case Finding.State.Open _ -> Tag.Tone.BAD;
      case Finding.State.Reopened _ -> Tag.Tone.WARN;
      case Finding.State.Settled _ -> Tag.Tone.GOOD;
    };
  }
}
