package starboard.desktop.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import starboard.application.CaseView;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.application.Written;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Latest;
import starboard.rating.Subject;

/// Does on a case what the person asks for, and puts the answers of the application into the model.
///
/// The store works in the order in which it is asked. So the record that is read after the last
/// saved choice holds that choice, however fast the choices came.
final class CaseController implements CaseActs, CaseSteps {
  private final Workbench workbench;
  private final CaseModel model;
  private final Consumer<String> fault;
  private final Latest reading = new Latest();
  private final Acting acting;
  private final ReasonController reasons;
  private final Judging judging;
  private final LimitController limits;
  private final Runnable arrived;
  private Optional<CaseId> wanted = Optional.empty();
  private boolean opening;
  private boolean changed;

  /// @param arrived runs when a case that was opened is in the model
  /// @param fault is told when the case cannot be read, in one sentence
  CaseController(
      Workbench workbench,
      SaveLine saves,
      CaseModel model,
      Runnable arrived,
      Consumer<String> fault) {
    this.arrived = arrived;
    this.workbench = workbench;
    this.model = model;
    this.fault = fault;
    acting = new Acting(workbench, saves, model, this::read);
    reasons = new ReasonController(model, acting);
    judging = new Judging(model, acting);
    limits = new LimitController(model, acting, judging);
  }

  ReasonController reasons() {
    return reasons;
  }

  LimitController limits() {
    return limits;
  }

  /// The case that is shown, or on its way to be.
  Optional<CaseId> wanted() {
    return wanted;
  }

  /// Opens a case; what was typed on the one before is recorded.
  void open(CaseId id) {
    keepTyped();
    wanted = Optional.of(id);
    opening = true;
    changed = false;
    reading.await(workbench.queries().caseView(id), it -> opened(id, it), it -> unread(id, it));
  }

  @Override
  public void say(
      List<? extends Act.Undoable> acts, Consumer<Outcome.Done> done, Consumer<String> trouble) {
    if (model.isAsAt()) trouble.accept(nothing(model.readOnlyProperty().get()));
    acting
        .shown()
        .ifPresent(id ->
            acting.execute(
                new Command.Say(id, List.copyOf(acts)), done, it -> trouble.accept(it.words())));
  }

  /// Shows the case as it stood at a time, read-only; what was typed is recorded first.
  ///
  /// @param day the day whose end that time is
  void showAsAt(LocalDate day, Instant end) {
    keepTyped();
    wanted.ifPresent(
        id -> turn(id, workbench.queries().caseView(id, end), view -> model.openAsAt(view, day)));
  }

  /// Shows the case as it stands again.
  void backToNow() {
    wanted.ifPresent(id -> turn(id, workbench.queries().caseView(id), model::open));
  }

  /// Turns the same case to another time. Until it is here, no answer to an act reads it anew.
  private void turn(CaseId id, CompletionStage<Optional<CaseView>> view, Consumer<CaseView> show) {
    opening = true;
    changed = false;
    reading.await(
        view,
        it -> {
          opening = false;
          it.ifPresent(show);
          if (changed) read();
        },
        it -> unread(id, it));
  }

  private void keepTyped() {
    reasons.leaveAll();
    limits.keepAll();
  }

  /// Tries once more to open the case that could not be read.
  void openAgain() {
    wanted.ifPresent(this::open);
  }

  /// Reads the case that is shown anew, unless another is on its way or it is shown as it stood.
  void read() {
    model.signIn(workbench.person().get());
    changed |= opening;
    if (opening) return;
    wanted
        .filter(it -> acting.shown().equals(Optional.of(it)))
        .ifPresent(id ->
            reading.await(
                workbench.queries().caseView(id),
                it -> it.ifPresent(model::read),
                it -> unread(id, it)));
  }

  /// Something was written; what is written from here is read when it is saved.
  void written(Written files) {
    if (acting.shown().filter(files::touches).isPresent() && !acting.isUnderWay()) read();
  }

  /// Records what was typed, and drops what is being read.
  void leave() {
    keepTyped();
    reading.forget();
    opening = false;
    model.dropWhatIf();
    acted();
  }

  /// Tries a grade, or judges; says why where neither is possible. A closed grade is not recorded:
  /// the ways on are offered in its place.
  void choose(Subject subject, Answer answer) {
    var readOnly = model.readOnlyProperty().get();
    var limits = model.judgement(subject).limits();
    var closed = answer.given().filter(it -> on(subject).closes(it));
    acted();
    if (model.isWhatIf()) {
      model.tryOut(subject, answer);
      closed.ifPresent(it -> model.saidProperty().set(LimitWords.tried(it, on(subject))));
    } else if (!readOnly.isEmpty()) model.saidProperty().set(nothing(readOnly));
    else if (closed.isPresent()) limits.want(closed.get());
    else {
      limits.close();
      judging.judge(subject, answer);
    }
  }

  /// Confirms a grade that was carried over, by giving it anew.
  void confirm(Subject subject) {
    var stands = model.judgement(subject).answer().shown();
    if (model.isWhatIf())
      model.saidProperty().set("Leave what-if first: nothing is recorded here.");
    else if (stands.carriedFrom().isPresent())
      stands.given().ifPresent(it -> choose(subject, Choices.given(it)));
  }

  private LimitsOn on(Subject subject) {
    return model.viewProperty().get().map(it -> LimitsOn.of(it, subject)).orElse(LimitsOn.NONE);
  }

  private static String nothing(String why) {
    return "Nothing was recorded. " + why;
  }

  @Override
  public void acted() {
    model.saidProperty().set("");
  }

  @Override
  public void undo() {
    step(Command.Undo::new);
  }

  @Override
  public void redo() {
    step(Command.Redo::new);
  }

  private void step(Function<CaseId, Command.OnCase> command) {
    acted();
    if (model.isWhatIf())
      model
          .saidProperty()
          .set("Leave what-if first: nothing tried here is recorded, so there is nothing to undo.");
    else
      acting
          .shown()
          .ifPresent(it ->
              acting.execute(
                  command.apply(it),
                  done -> UndoWords.said(done).ifPresent(model.saidProperty()::set),
                  trouble -> model.saidProperty().set(trouble.words())));
  }

  private void opened(CaseId id, Optional<CaseView> found) {
    opening = false;
    found.ifPresentOrElse(
        this::opened,
        () ->
            fault.accept(
                "There is no case of %s in round %s.".formatted(id.council(), id.round())));
  }

  private void opened(CaseView view) {
    model.signIn(workbench.person().get());
    model.open(view);
    arrived.run();
    if (changed) read();
  }

  private void unread(CaseId id, Throwable trouble) {
    opening = false;
    fault.accept(
        "The case of %s cannot be read. %s".formatted(id.council(), Trouble.of(trouble).words()));
  }
}
