package starboard.desktop.judging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import starboard.application.CaseView;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.kit.Latest;
import starboard.journal.FileId;
import starboard.rating.Subject;

/// Does on a case what the person asks for, and puts the answers of the application into the model.
///
/// The store works in the order in which it is asked. So the record that is read after the last
/// saved choice holds that choice, however fast the choices came.
final class CaseController {
  private final Workbench workbench;
  private final CaseModel model;
  private final Consumer<String> fault;
  private final Latest reading = new Latest();
  private final Acting acting;
  private final ReasonController reasons;
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
  }

  ReasonController reasons() {
    return reasons;
  }

  /// The case that is shown, or on its way to be.
  Optional<CaseId> wanted() {
    return wanted;
  }

  /// Opens a case; what was typed on the one before is recorded.
  void open(CaseId id) {
    reasons.leaveAll();
    wanted = Optional.of(id);
    opening = true;
    changed = false;
    reading.await(workbench.queries().caseView(id), it -> opened(id, it), it -> unread(id, it));
  }

  /// Says acts on the case that is shown.
  void say(
      List<? extends Act.Undoable> acts, Consumer<Outcome.Done> done, Consumer<String> trouble) {
    acting
        .shown()
        .ifPresent(id ->
            acting.execute(
                new Command.Say(id, List.copyOf(acts)), done, it -> trouble.accept(it.words())));
  }

  /// Tries once more to open the case that could not be read.
  void openAgain() {
    wanted.ifPresent(this::open);
  }

  /// Reads the case that is shown anew, unless another is on its way.
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

  /// Somebody wrote to a case file; what is written from here is read when it is saved.
  void written(FileId file) {
    boolean here = acting.shown().filter(it -> it.file().equals(file)).isPresent();
    if (here && !acting.isUnderWay()) read();
  }

  /// Records what was typed, and drops what is being read.
  void leave() {
    reasons.leaveAll();
    reading.forget();
    opening = false;
    model.dropWhatIf();
    acted();
  }

  /// Tries a grade, or judges; says why where neither is possible.
  void choose(Subject subject, Answer answer) {
    var closed = model.readOnlyProperty().get();
    acted();
    if (model.isWhatIf()) model.tryOut(subject, answer);
    else if (!closed.isEmpty()) model.saidProperty().set("Nothing was recorded. " + closed);
    else acting.shown().ifPresent(it -> judge(new Command.Judge(it, subject, answer)));
  }

  private void judge(Command.Judge command) {
    var judgement = model.judgement(command.subject());
    judgement.change(it -> it.choose(command.answer()));
    long choice = judgement.answer().choice();
    acting.execute(
        command,
        _ -> judgement.change(it -> it.save(choice)),
        trouble -> judgement.change(it -> it.fail(choice, trouble)));
  }

  /// The person does something: what was said of the act before is put away.
  void acted() {
    model.saidProperty().set("");
  }

  /// Undoes the person's newest act on the case.
  void undo() {
    step(Command.Undo::new);
  }

  /// Does again what was undone last.
  void redo() {
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
                  done -> ActWords.said(done).ifPresent(model.saidProperty()::set),
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
