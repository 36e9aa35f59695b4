package starboard.desktop.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.CouncilPoint;
import starboard.casework.Deciding;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.Response;
import starboard.desktop.frame.ConflictView;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Tag;
import starboard.desktop.prose.FormDesk;

/// One point of the council, what was answered to it, and the form to answer it.
final class PointView extends VBox {
  private final Tag standing = new Tag(Tag.Tone.WARN, "open");
  private final Label dispute = new Label();
  private final Label about = Nodes.wrapped("", Looks.QUIET);
  private final Label waits = Nodes.wrapped("", Looks.QUIET, Looks.SMALL);
  private final Label text = Nodes.wrapped("");
  private final Label items = Nodes.wrapped("", Looks.QUIET, Looks.SMALL);
  private final Label answer = Nodes.wrapped("", "answer");
  private final ConflictView<Representation> said;
  private final ConflictView<Response> answered;
  private final AnswerForm form;
  private final Button change;
  private final Button takeBack;
  private boolean editable;
  private boolean opened;

  /// @param number which of the points it is, counted from 1
  /// @param say says an act on the case
  PointView(
      CouncilPoint point, int number, FormDesk desk, Moments moments, Consumer<Deciding> say) {
    var id = point.id();
    form = new AnswerForm(id, number, desk, moments);
    said =
        new ConflictView<>(
            "Two people took this point down differently. Choose:",
            Representation::point,
            it -> say.accept(new Deciding.Represented(id, Optional.of(it))),
            moments);
    answered =
        new ConflictView<>(
            "Two people answered without seeing each other’s answer. Choose, or answer anew:",
            PointWords::answer,
            it -> say.accept(new Deciding.Responded(id, Optional.of(it))),
            moments);
    change = Nodes.small("Change the answer …", this::open);
    change.setAccessibleText("Change the answer to point " + number);
    takeBack =
        Nodes.small(
            "Take the point back",
            () -> say.accept(new Deciding.Represented(id, Optional.empty())));
    takeBack.setAccessibleText("Take point %d back".formatted(number));
    dispute.getStyleClass().add(Looks.STRONG);
    dispute.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll(Looks.CARD, "council-point");
    setId("point-" + number);
    var head = new FlowPane(dispute, standing, about, waits);
    head.getStyleClass().add("head");
    var foot = new FlowPane(change, takeBack);
    foot.getStyleClass().add("foot");
    getChildren().addAll(head, said, text, items, answered, answer, form, foot);
    dispute.setUserData(number);
  }

  void open(CaseView view, CouncilPoint point) {
    opened = form.open(view, point);
  }

  /// Shows the point as it stands.
  void show(CaseView view, CouncilPoint point, LocalDate today, boolean mayAnswer, boolean maySay) {
    editable = mayAnswer;
    var what = point.shown();
    dispute.setText(
        "%s. %s".formatted(dispute.getUserData(), PointWords.capital(what.dispute().word())));
    about.setText(PointWords.about(what));
    waits.setText(PointWords.waits(point, today));
    text.setText(what.point());
    Nodes.show(items, PointWords.items(what, view.state().evidence()));
    var response = point.response().value();
    standing.say(
        point.open() ? Tag.Tone.WARN : Tag.Tone.GOOD,
        point.open() ? "open" : response.map(it -> it.kind().word()).orElse("open"));
    Nodes.show(answer, response.map(PointWords::answer).orElse(""));
    said.show(point.representation(), maySay);
    answered.show(point.response(), mayAnswer);
    form.read(point);
    form.setEditable(mayAnswer);
    Nodes.present(takeBack, maySay);
    Nodes.present(form, mayAnswer && (opened || point.open()));
    Nodes.present(change, mayAnswer && !form.isVisible());
    if (!point.open()) opened = false;
  }

  void keep() {
    form.keep();
  }

  private void open() {
    opened = true;
    Nodes.present(form, editable);
    Nodes.present(change, false);
  }
}
