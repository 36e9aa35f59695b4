package starboard.desktop.judging;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.Tag;
import starboard.indicators.KeyResult;
import starboard.journal.Field;
import starboard.rating.Limit;
import starboard.rating.Subject;

/// What key indicators do to one judgement: the grades they close, a grade that stands above its
/// limit, what it would be without the limit, the exemptions, and the panel with the ways on.
final class LimitsView extends VBox {
  private final Subject subject;
  private final CaseModel model;
  private final JudgementModel judgement;
  private final LimitController controller;
  private final Moments moments;
  private final LimitPanel panel;
  private final TroubleLine trouble;
  private final VBox lines = new VBox();

  LimitsView(
      Subject subject,
      CaseModel model,
      LimitController controller,
      Moments moments,
      CaseWays ways) {
    this.subject = subject;
    this.model = model;
    judgement = model.judgement(subject);
    this.controller = controller;
    this.moments = moments;
    trouble = new TroubleLine(ways);
    panel = new LimitPanel(subject, judgement.limits(), controller, moments, ways);
    getStyleClass().add("limits");
    lines.getStyleClass().add("limits");
    getChildren().addAll(lines, trouble, panel);
    judgement.limits().troubleProperty().subscribe(_ -> tell());
    judgement.limits().askProperty().subscribe(_ -> tell());
  }

  /// @param readOnly whether nothing can be recorded
  void show(CaseView view, boolean readOnly) {
    var limits = LimitsOn.of(view, subject);
    boolean open = !readOnly && !model.isWhatIf();
    lines.getChildren().clear();
    var above = judgement.answer().shown().given().filter(limits::closes);
    if (above.isPresent() && !model.isWhatIf())
      lines
          .getChildren()
          .add(
              above(
                  LimitWords.above(above.get(), limits),
                  () -> judgement.limits().want(above.get()),
                  open));
    else if (!limits.limits().isEmpty()) lines.getChildren().add(closed(limits, open));
    var stands = view.state().judgement(subject);
    var butFor = LimitWords.butFor(stands.grade(), stands.unlimited());
    if (!butFor.isEmpty())
      lines
          .getChildren()
          .add(
              line(
                  Nodes.wrapped(butFor, "but-for"),
                  "Take back",
                  "Take back what it would be but for the limit",
                  () -> controller.takeBackButFor(subject),
                  open));
    for (var it : LimitWords.conflicts(view, limits))
      lines.getChildren().add(Nodes.wrapped(it, Looks.SMALL, "failed"));
    for (var it : limits.notApplied()) lines.getChildren().add(notApplied(it, view, open));
    Nodes.present(lines, !lines.getChildren().isEmpty());
    Nodes.present(panel, open && judgement.limits().askProperty().get().isPresent());
    tell();
  }

  private void tell() {
    var elsewhere = judgement.limits().askProperty().get().isEmpty();
    trouble.show(judgement.limits().troubleProperty().get().filter(_ -> elsewhere), Trouble::words);
    Nodes.present(this, getChildren().stream().anyMatch(it -> it.isManaged()));
  }

  private HBox closed(LimitsOn limits, boolean open) {
    var tag = new Tag(Tag.Tone.WARN, LimitWords.closed(limits));
    tag.setWrapText(true);
    tag.setMinHeight(USE_PREF_SIZE);
    var key = limits.limits().stream().map(Limit::key).findFirst().orElseThrow();
    return line(
        tag, "exempt …", "Exempt the council from " + key + " …", () -> panel.exempt(key), open);
  }

  private static Notice above(String words, Runnable waysOn, boolean open) {
    var notice = new Notice(Notice.Weight.WARN, words);
    return open ? notice.with("Put right …", waysOn) : notice;
  }

  private HBox notApplied(KeyResult.NotApplied it, CaseView view, boolean open) {
    var key = it.limit().key();
    return line(
        Nodes.wrapped(
            LimitWords.notApplied(it) + by(view, key, it.byRule()), Looks.SMALL, "exempt"),
        "Take back",
        "Take back the exemption from " + key,
        () -> controller.takeBack(subject, key),
        open && !it.byRule());
  }

  /// Who exempted the council and when.
  private String by(CaseView view, String key, boolean byRule) {
    var field = view.state().keys().exemptions().get(key);
    return !byRule && field instanceof Field.Settled<String>(var write)
        ? " (%s, %s)".formatted(write.by().author().person(), moments.brief(write.by().at()))
        : "";
  }

  private static HBox line(
      Label words, String does, String name, Runnable action, boolean offered) {
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words);
    line.getStyleClass().add("limit-line");
    if (offered) line.getChildren().add(button(does, name, action));
    return line;
  }

  private static Button button(String does, String name, Runnable action) {
    var button = Nodes.small(does, action);
    button.setAccessibleText(name);
    return button;
  }
}
