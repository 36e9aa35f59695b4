package starboard.desktop.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.casework.CaseId;
import starboard.casework.CouncilPoint;
import starboard.casework.Deciding;
import starboard.casework.Register;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.RepresentationId;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.steps.DaysLeft;

/// What the council says of its draft.
public final class CouncilTab implements CaseTab {
  private final CaseActs acts;
  private final Moments moments;
  private final CouncilRights rights;
  private final FormDesk desk;
  private final Label count = new Label();
  private final Label due = Nodes.wrapped("", Looks.QUIET);
  private final Label trouble = Nodes.wrapped("", Looks.SMALL, "refused");
  private final Button add;
  private final PointForm form;
  private final EmptyState none;
  private final VBox list = new VBox();
  private final VBox node;
  private final Map<RepresentationId, PointView> views = new LinkedHashMap<>();
  private final Latest asking = new Latest();
  private Optional<CaseId> shown = Optional.empty();
  private int points;

  public CouncilTab(Office office, CaseActs acts, Moments moments) {
    this.acts = acts;
    this.moments = moments;
    rights = new CouncilRights(office.workbench().commands());
    desk = new FormDesk(office.workbench(), office.saves(), acts);
    form = new PointForm(desk, moments, this::today);
    add = Nodes.button("Take down a point …", this::add);
    add.setId("point-add");
    none =
        new EmptyState(
            Feather.MAIL,
            "The council has said nothing",
            "Its points on the draft are taken down here, with the day they came, and answered one"
                + " by one. A case with an open point cannot be determined.");
    count.getStyleClass().add(Looks.HEADING);
    count.setId("points-count");
    trouble.setId("points-trouble");
    Nodes.show(trouble, "");
    Nodes.present(form, false);
    form.getStyleClass().add(Looks.CARD);
    var head = new FlowPane(count, due, add);
    head.getStyleClass().add("head");
    list.getStyleClass().add("points");
    node = new VBox(head, trouble, form, none, list);
    node.getStyleClass().add("council");
    node.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("council.css")).toExternalForm());
  }

  @Override
  public String title(CaseView view) {
    var points = view.state().deliberation().points().size();
    return points == 0 ? "Council" : "Council " + points;
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(CaseView view) {
    var again = shown.equals(Optional.of(view.state().id()));
    var deliberation = view.state().deliberation();
    if (!again) open(view);
    else form.read(view);
    var now = deliberation.points();
    if (again && now.size() > points) taken();
    points = now.size();
    count.setText(PointWords.capital(PointWords.count(now)));
    Nodes.show(due, due(view));
    Nodes.present(none, now.isEmpty());
    tell(view, now, CouncilRights.NOTHING);
    asking.await(
        rights.of(view, today()),
        it -> tell(view, now, it),
        fault -> trouble(Trouble.of(fault).words()));
  }

  @Override
  public void left() {
    keep();
    asking.forget();
    shown = Optional.empty();
  }

  private void open(CaseView view) {
    keep();
    shown = Optional.of(view.state().id());
    desk.show(view);
    views.clear();
    trouble("");
    Nodes.present(form, form.open(view));
  }

  private void tell(CaseView view, List<CouncilPoint> points, CouncilRights.May may) {
    if (may.equals(CouncilRights.NOTHING) && !views.isEmpty() && points.size() == views.size())
      return; // what may be done is on its way; nothing flickers meanwhile
    add.setDisable(!may.say().isEmpty());
    add.setAccessibleHelp(may.say());
    Nodes.present(add, view.asAt().isEmpty());
    form.setEditable(may.say().isEmpty());
    if (!may.equals(CouncilRights.NOTHING)) trouble(may.words());
    views.keySet().retainAll(points.stream().map(CouncilPoint::id).toList());
    for (int i = 0; i < points.size(); i++) show(view, points.get(i), i + 1, may);
    list.getChildren().setAll(views.values());
  }

  private void show(CaseView view, CouncilPoint point, int number, CouncilRights.May may) {
    var there = views.get(point.id());
    if (there == null) {
      there = new PointView(point, number, desk, moments, this::say);
      there.open(view, point);
      views.put(point.id(), there);
    }
    there.show(view, point, today(), may.answer().isEmpty(), may.say().isEmpty());
  }

  private void say(Deciding act) {
    acts.say(List.of(act), _ -> trouble(""), this::trouble);
  }

  private void trouble(String words) {
    Nodes.show(trouble, words);
  }

  private void add() {
    Nodes.present(form, true);
    form.enter();
  }

  /// A point was taken down, here or elsewhere: a form that is empty goes away.
  private void taken() {
    if (form.isRecorded()) {
      form.clear();
      Nodes.present(form, false);
    }
  }

  private void keep() {
    form.keep();
    views.values().forEach(PointView::keep);
  }

  private String due(CaseView view) {
    var deliberation = view.state().deliberation();
    if (deliberation.step(view.round()) != CaseStep.WITH_COUNCIL) return "";
    return deliberation.moved().due().map(it -> DaysLeft.words(today(), it)).orElse("");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(moments.clock().instant(), Register.ZONE);
  }
}
