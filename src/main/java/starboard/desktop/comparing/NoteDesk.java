package starboard.desktop.comparing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.application.Ids;
import starboard.application.Outcome;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.moderation.ModerationNote;
import starboard.consistency.comparing.Comparison;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;

/// Writes notes on the cases that are compared, all or none, and reads those that are there. What
/// is typed is kept as a draft on the first of the cases.
final class NoteDesk {
  private final Office office;
  private final Moments moments;
  private final NoteForm form = new NoteForm(this::save, this::keep);
  private final Latest reading = new Latest();
  private final Latest asking = new Latest();
  private final Latest drafts = new Latest();
  private List<CaseId> cases = List.of();
  private List<String> names = List.of();

  NoteDesk(Office office, Moments moments) {
    this.office = office;
    this.moments = moments;
  }

  NoteForm form() {
    return form;
  }

  /// Other cases are compared.
  void open(List<CaseId> next) {
    if (next.equals(cases)) return;
    cases = List.copyOf(next);
    names = List.of();
    form.open("");
    if (cases.isEmpty()) return;
    var first = cases.getFirst();
    drafts.await(
        office.workbench().queries().drafts(),
        all ->
            all.stream()
                .filter(it -> it.id().equals(first) && it.place().equals(DraftPlace.COMPARISON))
                .map(Drafts.Draft::text)
                .findFirst()
                .ifPresent(form::open),
        this::failed);
  }

  /// The cases as they are named in a note.
  void compared(Comparison comparison) {
    names = comparison.councils().stream().map(it -> it.council().name()).toList();
  }

  void ask() {
    reading.await(
        office.workbench().queries().notes(cases), it -> form.tell(it, moments), this::failed);
    var any = noted("because");
    asking.await(
        office.workbench().commands().refusals(any),
        all -> form.allow(all.stream().flatMap(Optional::stream).findFirst()),
        this::failed);
  }

  private List<Command.OnCase> noted(String text) {
    var note = new Deciding.Noted(Ids.note(), Optional.of(new ModerationNote(text, names)));
    return cases.stream().<Command.OnCase>map(it -> new Command.Say(it, note)).toList();
  }

  void left() {
    form.left();
    reading.forget();
    asking.forget();
  }

  private void keep(String text) {
    if (cases.isEmpty()) return;
    var first = cases.getFirst();
    if (text.isBlank())
      office.saves().followDropped(office.workbench().dropDraft(first, DraftPlace.COMPARISON));
    else
      office.saves().followDraft(office.workbench().keepDraft(first, DraftPlace.COMPARISON, text));
  }

  private void save(String text) {
    var on = cases;
    var written = office.workbench().commands().execute(new Command.Together(noted(text)));
    office.saves().follow(written);
    FxThread.deliver(
        written,
        it -> {
          if (on.equals(cases)) tell(it);
        },
        it -> {
          if (on.equals(cases)) form.refuse(Trouble.of(it).words());
        });
  }

  private void tell(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {
        form.saved();
        keep("");
        ask();
      }
      case Outcome.Refused(var refusal) -> form.refuse(Trouble.of(refusal).words());
    }
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }
}
