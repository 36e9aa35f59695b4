package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.rating.Grade;
import starboard.rating.Question;

/// The four grades of a question in a row, and *Not enough evidence yet* below. Nothing is preset.
///
/// One click or key chooses: 1 to 4, N, and 0 or Delete to take it back. Tab enters the row once;
/// the arrow keys move within it without choosing, Space chooses. A closed grade is hatched and
/// says why; asking for it is told like any other choice, so that whoever listens can offer the
/// ways on. Whether it counts is not decided here.
///
/// What the person chooses is told to [#onChosen] and nothing changes by itself: whoever listens
/// sets the answer, at once or when it is on the disk.
public final class GradePicker extends VBox {
  private static final PseudoClass WHAT_IF = PseudoClass.getPseudoClass("what-if");

  private final ObjectProperty<Choice> answer = new SimpleObjectProperty<>(Choice.open());
  private final ReadOnlyObjectWrapper<Optional<Grade>> regarded =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<GradeChoice> choices = new ArrayList<>();
  private final FlowPane foot = new FlowPane();
  private Consumer<Choice> chosen = _ -> {};

  /// @param name what is judged, for a screen reader, for example `children’s serving`
  public GradePicker(String name, Question question) {
    getStyleClass().add("grade-picker");
    for (var grade : Grade.of(question)) add(name, Choice.of(grade), "segment");
    add(name, Choice.notEnoughEvidence(), "not-enough");
    foot.getStyleClass().add("foot");
    foot.getChildren().add(choices.getLast());
    getChildren().addAll(new Segments(choices.subList(0, choices.size() - 1)), foot);
    answer.subscribe(this::select);
    // A filter, because a button takes the arrow keys for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// What is shown as chosen.
  public ObjectProperty<Choice> answerProperty() {
    return answer;
  }

  /// The grade that the person points at or has the focus on, else the one that is chosen: the one
  /// whose meaning to show.
  public ReadOnlyObjectProperty<Optional<Grade>> regardedProperty() {
    return regarded.getReadOnlyProperty();
  }

  /// Who is told what the person chooses.
  public void onChosen(Consumer<Choice> listener) {
    chosen = listener;
  }

  /// Puts something on the line of *Not enough evidence yet*, for example last round’s judgement.
  public void setBeside(Node... nodes) {
    foot.getChildren().setAll(choices.getLast());
    foot.getChildren().addAll(nodes);
  }

  /// Shows these grades as closed, each with the reason in words, and all others as open.
  public void setClosed(Map<? extends Grade, String> reasons) {
    for (var choice : choices)
      choice.close(grade(choice.answer()).flatMap(it -> Optional.ofNullable(reasons.get(it))));
  }

  /// Shows that grades are only tried, and marks what is recorded.
  public void tryOut(Choice recorded) {
    pseudoClassStateChanged(WHAT_IF, true);
    choices.forEach(it -> it.mark(it.answer().equals(recorded)));
  }

  /// Shows that what is chosen counts.
  public void endTryOut() {
    pseudoClassStateChanged(WHAT_IF, false);
    choices.forEach(it -> it.mark(false));
  }

  /// Puts the focus on the choice to which Tab comes and shows it there, as if the person had come
  /// by a key.
  public void enter() {
    choices.stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(GradeChoice::requestVisibleFocus);
  }

  private void add(String name, Choice value, String look) {
    var choice = new GradeChoice(name, value, look, this::choose);
    choices.add(choice);
    choice.hoverProperty().subscribe(it -> regard(choice, it));
    choice.focusedProperty().subscribe(it -> regard(choice, it));
    choice
        .focusedProperty()
        .subscribe(it -> {
          if (it) enterAt(choice);
        });
  }

  private void choose(Choice value) {
    chosen.accept(value);
  }

  private void select(Choice value) {
    choices.forEach(it -> it.setSelected(it.answer().equals(value)));
    if (choices.stream().noneMatch(Node::isFocused))
      enterAt(
          choices.stream()
              .filter(it -> it.answer().equals(value))
              .findFirst()
              .orElse(choices.getFirst()));
    if (choices.stream().noneMatch(it -> it.isHover() || it.isFocused()))
      regarded.set(grade(value));
  }

  /// Tab comes to one choice only: the chosen one, or where the focus was last.
  private void enterAt(GradeChoice entry) {
    choices.forEach(it -> it.setFocusTraversable(it == entry));
  }

  /// The mouse or the focus, whichever moved last, leads.
  private void regard(GradeChoice choice, boolean came) {
    var now =
        came
            ? Optional.of(choice)
            : choices.stream().filter(it -> it.isHover() || it.isFocused()).findFirst();
    regarded.set(grade(now.map(GradeChoice::answer).orElse(answer.get())));
  }

  private void onKey(KeyEvent event) {
    if (choices.stream().noneMatch(Node::isFocused)) return; // what stands beside has its own keys
    var value = answer(event);
    if (value.isPresent()) choose(value.get());
    else if (!move(event)) return;
    event.consume();
  }

  private Optional<Choice> answer(KeyEvent event) {
    var keys =
        List.of(
            Shortcut.FIRST_GRADE,
            Shortcut.SECOND_GRADE,
            Shortcut.THIRD_GRADE,
            Shortcut.FOURTH_GRADE,
            Shortcut.NOT_ENOUGH_EVIDENCE);
    if (Shortcut.CLEAR_GRADE.matches(event)) return Optional.of(Choice.open());
    for (int i = 0; i < keys.size(); i++)
      if (keys.get(i).matches(event)) return Optional.of(choices.get(i).answer());
    return Optional.empty();
  }

  private boolean move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (step == 0 || !plain) return false;
    int at = 0;
    for (int i = 0; i < choices.size(); i++) if (choices.get(i).isFocused()) at = i;
    choices.get(Math.floorMod(at + step, choices.size())).requestFocus();
    return true;
  }

  private static Optional<Grade> grade(Choice value) {
    return value instanceof Choice.Graded(var grade) ? Optional.of(grade) : Optional.empty();
  }
}
