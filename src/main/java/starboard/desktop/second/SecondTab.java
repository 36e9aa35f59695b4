package starboard.desktop.second;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Role;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Nodes;
import starboard.rating.Subject;

/// The second judgement of a case: the form of whoever was asked for it, both judgements side by
/// side once both are in, and else where it is.
public final class SecondTab implements CaseTab {
  /// Its name.
  public static final String TITLE = "Second judgement";

  private final Office office;
  private final SecondDesk desk;
  private final Label state = Nodes.wrapped("", "state");
  private final Label trouble = Nodes.wrapped("", "trouble");
  private final List<SecondAnswer> answers;
  private final VBox form = new VBox();
  private final SecondSides sides = new SecondSides();
  private final AskForm ask;
  private final Button handIn;
  private final VBox node = new VBox();
  private Optional<CaseId> shown = Optional.empty();

  /// @param readOnly why nothing can be recorded on the case, in one sentence; blank where it can
  public SecondTab(
      Office office,
      CaseActs acts,
      CaseSteps steps,
      Moments moments,
      ObservableValue<String> readOnly) {
    this.office = office;
    desk = new SecondDesk(office, acts);
    answers =
        Arrays.stream(Subject.values())
            .map(it -> new SecondAnswer(it, desk, steps, moments))
            .toList();
    ask = new AskForm(office, desk);
    handIn = Nodes.main("Hand in …", this::handIn);
    handIn.setId("second-hand-in");
    form.getStyleClass().add("form");
    form.getChildren().addAll(answers);
    form.getChildren().addAll(trouble, handIn);
    Nodes.show(trouble, "");
    node.getStyleClass().add("second");
    node.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("second.css")).toExternalForm());
    node.getChildren().addAll(state, ask, form, sides);
    readOnly.subscribe(why -> {
      answers.forEach(it -> it.setEditable(why.isEmpty()));
      handIn.setDisable(!why.isEmpty());
      ask.setDisable(!why.isEmpty());
    });
  }

  /// Whether the case is the person's to judge a second time, so that the first is not shown.
  public boolean isForm() {
    return form.isVisible();
  }

  @Override
  public String title(CaseView view) {
    return TITLE;
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(CaseView view) {
    var now = Optional.of(view.state().id()).filter(_ -> view.asAt().isEmpty());
    boolean again = now.isPresent() && shown.equals(now);
    if (!again) {
      answers.forEach(SecondAnswer::keep);
      desk.show(view);
      ask.open();
      Nodes.show(trouble, "");
    }
    shown = now;
    for (var it : answers) {
      if (again) it.read(view);
      else it.open(view);
    }
    arrange(view);
  }

  private void arrange(CaseView view) {
    var person = office.workbench().person().get();
    var second = view.state().deliberation().second();
    var mine = second.asked().filter(person.name()::equals).isPresent();
    var both =
        second.in()
            && second.grades().profile().isPresent()
            && view.state().grades().profile().isPresent();
    Nodes.present(ask, second.asked().isEmpty() && person.role() == Role.CHIEF_INSPECTOR);
    Nodes.present(form, mine && second.pending());
    Nodes.present(sides, both);
    if (both) sides.show(view);
    Nodes.show(state, both ? "" : words(second.asked(), mine, second.in()));
  }

  private static String words(Optional<String> asked, boolean mine, boolean in) {
    if (asked.isEmpty()) return "Nobody was asked to judge this case a second time.";
    if (in) return "The second judgement is handed in. Both are shown once the first is in too.";
    return mine
        ? "You judge this case a second time. The first judgement is not shown to you, and yours to"
            + " nobody else, until both are in."
        : "%s was asked to judge this case a second time. What %s judges is shown once both are in."
            .formatted(asked.get(), asked.get());
  }

  /// What is missing is said before the question, not after it.
  private void handIn() {
    answers.forEach(SecondAnswer::leave);
    shown.ifPresent(id ->
        FxThread.deliver(
            office
                .workbench()
                .commands()
                .refusals(List.of(new Command.Say(id, new Deciding.SecondGiven(true)))),
            it ->
                it.getFirst().ifPresentOrElse(no -> refused(Trouble.of(no).words()), this::confirm),
            fault -> refused(Trouble.of(fault).words())));
  }

  private void refused(String words) {
    Nodes.show(trouble, "Not handed in. " + words);
  }

  private void confirm() {
    FxThread.deliver(
        office
            .dialogs()
            .confirm(
                new Dialogs.Question(
                    "Hand in the second judgement?",
                    "From then on it does not change, and it is shown beside the first.",
                    "Hand in",
                    true)),
        yes -> {
          if (yes)
            desk.say(new Deciding.SecondGiven(true), () -> Nodes.show(trouble, ""), this::refused);
        },
        fault -> refused(Trouble.of(fault).words()));
  }

  @Override
  public void left() {
    answers.forEach(SecondAnswer::keep);
    answers.forEach(SecondAnswer::leave);
    shown = Optional.empty();
  }
}
