package starboard.desktop.judging;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import starboard.application.CaseView;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.journal.FileId;
import starboard.rating.Subject;

/// Does on a case what the person asks for, and puts the answers of the application into the model.
///
/// The store works in the order in which it is asked. So the record that is read after the last
/// saved choice holds that choice, however fast the choices came.
final class CaseController {
  private final Workbench workbench;
  private final SaveLine saves;
  private final CaseModel model;
  private final Latest reading = new Latest();
  private final Consumer<String> fault;
  private Optional<CaseId> id = Optional.empty();
  private int underWay;

  /// @param fault is told when the case cannot be read, in one sentence
  CaseController(Workbench workbench, SaveLine saves, CaseModel model, Consumer<String> fault) {
    this.workbench = workbench;
    this.saves = saves;
    this.model = model;
    this.fault = fault;
  }

  /// The case that is shown or being read.
  Optional<CaseId> id() {
    return id;
  }

  /// Opens a case.
  void open(CaseId which) {
    recordAll();
    id = Optional.of(which);
    reading.await(
        workbench.queries().caseView(which), it -> opened(which, it), it -> unread(which, it));
  }

  /// Reads the case anew.
  void read() {
    id.ifPresent(which ->
        reading.await(
            workbench.queries().caseView(which),
            it -> it.ifPresent(model::read),
            it -> unread(which, it)));
  }

  /// Somebody wrote to a case file; what is written from here is read when it is saved.
  void written(FileId file) {
    if (underWay == 0 && id.filter(it -> it.file().equals(file)).isPresent()) read();
  }

  /// Records what was typed, and drops what is being read.
  void leave() {
    recordAll();
    reading.forget();
    model.leaveWhatIf();
  }

  /// Tries a grade, or judges.
  void choose(Subject subject, Answer answer) {
    if (model.isWhatIf()) model.tryOut(subject, answer);
    else id.ifPresent(it -> judge(new Command.Judge(it, subject, answer)));
  }

  private void judge(Command.Judge command) {
    var judgement = model.judgement(command.subject());
    judgement.change(it -> it.choose(command.answer()));
    long choice = judgement.answer().choice();
    execute(
        command,
        _ -> judgement.change(it -> it.save(choice)),
        it -> judgement.change(state -> state.fail(choice, it)));
  }

  /// Records the reason in the field of a subject.
  ///
  /// @param asked whether the person asked for it, so that it is tried again after a refusal
  void record(Subject subject, boolean asked) {
    var reason = model.judgement(subject).reason();
    var text = asked ? reason.toRecord() : reason.toRecordOnLeaving();
    if (reason.hasLeftoverDraft()) dropDraft(subject, reason);
    if (text.isPresent())
      id.ifPresent(it -> record(new Command.GiveReason(it, subject, text.get()), reason));
  }

  private void record(Command.GiveReason command, ReasonModel reason) {
    reason.recording(command.rationale());
    execute(command, _ -> reason.record(command.rationale()), reason::notRecorded);
  }

  /// Keeps what was typed as a draft.
  void keep(Subject subject) {
    var reason = model.judgement(subject).reason();
    var text = reason.toKeep();
    if (text.isEmpty() || id.isEmpty()) return;
    var kept = workbench.keepDraft(id.get(), subject, text.get());
    saves.followDraft(kept);
    follow(kept, it -> reason.keep(it.text(), it.at()), it -> reason.notKept(Trouble.of(it)));
  }

  /// Gives up what was typed and not recorded.
  void discard(Subject subject) {
    var reason = model.judgement(subject).reason();
    reason.putBack();
    dropDraft(subject, reason);
  }

  private void dropDraft(Subject subject, ReasonModel reason) {
    reason.draftDropped();
    id.ifPresent(it -> saves.followDraft(workbench.dropDraft(it, subject)));
  }

  /// Undoes the person's newest act on the case.
  void undo() {
    step(Command.Undo::new);
  }

  /// Does again what was undone last.
  void redo() {
    step(Command.Redo::new);
  }

  private void step(Function<CaseId, Command> command) {
    if (model.isWhatIf())
      model
          .saidProperty()
          .set("Leave what-if first: nothing tried here is recorded, so there is nothing to undo");
    else
      id.ifPresent(it ->
          execute(
              command.apply(it),
              done -> ActWords.said(done).ifPresent(model.saidProperty()::set),
              trouble -> model.saidProperty().set(trouble.words())));
  }

  private void recordAll() {
    if (model.isPublished()) return;
    for (var subject : Subject.values()) {
      keep(subject);
      record(subject, false);
    }
  }

  private void execute(Command command, Consumer<Outcome.Done> done, Consumer<Trouble> trouble) {
    var asked = id;
    var outcome = workbench.commands().execute(command);
    saves.follow(outcome);
    underWay++;
    follow(
        outcome,
        it -> {
          underWay--;
          if (!asked.equals(id)) return;
          switch (it) {
            case Outcome.Done saved -> done.accept(saved);
            case Outcome.Refused(var refusal) -> trouble.accept(Trouble.of(refusal));
          }
          read();
        },
        it -> {
          underWay--;
          if (asked.equals(id)) trouble.accept(Trouble.of(it));
        });
  }

  private static <T> void follow(
      CompletionStage<T> work, Consumer<T> then, Consumer<Throwable> failed) {
    FxThread.deliver(work, then, failed);
  }

  private void opened(CaseId which, Optional<CaseView> found) {
    found.ifPresentOrElse(
        model::open,
        () ->
            fault.accept(
                "There is no case of %s in round %s.".formatted(which.council(), which.round())));
  }

  private void unread(CaseId which, Throwable trouble) {
    fault.accept(
        "The case of %s cannot be read. %s"
            .formatted(which.council(), Trouble.of(trouble).words()));
  }
}
