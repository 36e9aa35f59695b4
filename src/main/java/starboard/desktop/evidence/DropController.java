package starboard.desktop.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import starboard.application.BadInput;
import starboard.application.Ids;
import starboard.application.Outcome;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;

/// Makes items of dropped files, all or none. They become evidence of the case on which they were
/// dropped, also where the person has gone on to another before they are kept.
final class DropController {
  private static final int LONGEST_TITLE = 300;

  private final Office office;
  private final EvidenceModel model;
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private Optional<Taking> underWay = Optional.empty();
  private Optional<CaseId> on = Optional.empty();

  DropController(Office office, EvidenceModel model) {
    this.office = office;
    this.model = model;
  }

  /// How far it is, for example `Keeping file 3 of 12`; blank while nothing is under way.
  ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Nothing of what is under way is added.
  void cancel() {
    underWay.ifPresent(Taking::cancel);
  }

  /// Files or folders were dropped.
  void drop(List<Path> dropped) {
    var id = model.id();
    if (id.isEmpty() || dropped.isEmpty()) return;
    if (!model.rights().recording().isEmpty()) say(model.rights().recording());
    else if (underWay.isPresent()) say("Files are still being kept; drop these afterwards.");
    else {
      progress.set("Looking through the files");
      var taking = new Taking(office.workbench().store().attachments());
      underWay = Optional.of(taking);
      on = id;
      var found = Taking.aside(() -> find(dropped));
      FxThread.deliver(found, it -> ask(id.get(), taking, it), this::failed);
    }
  }

  private static DroppedFiles find(List<Path> dropped) {
    try {
      return DroppedFiles.in(dropped);
    } catch (BadInput e) {
      throw new CompletionException(e);
    }
  }

  /// The rest goes on without the files that are too large only if the person says so.
  private void ask(CaseId id, Taking taking, DroppedFiles files) {
    if (files.large().isEmpty()) {
      keep(id, taking, files);
      return;
    }
    var names = files.large().stream().map(DropController::name).collect(Collectors.joining(", "));
    var words = "Over 100 MB, the most that is kept: " + names + ".";
    if (files.fit().isEmpty()) {
      end(words + " Nothing was added.");
      return;
    }
    var question =
        new Dialogs.Question(
            "Add the other files?", words, "Add the other " + files.fit().size(), false);
    FxThread.deliver(
        office.dialogs().confirm(question),
        yes -> {
          if (yes) keep(id, taking, files);
          else end("Nothing was added.");
        },
        this::failed);
  }

  private void keep(CaseId id, Taking taking, DroppedFiles files) {
    int all = files.fit().size();
    progress.set("Keeping file 1 of " + all);
    var kept =
        taking.keep(files.fit(), done -> FxThread.run(() -> tell(Math.min(done + 1, all), all)));
    FxThread.deliver(kept, it -> record(id, it, files.hidden()), this::failed);
  }

  private void tell(int now, int all) {
    if (underWay.isPresent()) progress.set("Keeping file %d of %d".formatted(now, all));
  }

  private void record(CaseId id, List<Attachment> kept, int hidden) {
    var acts = new ArrayList<Act.Undoable>();
    for (var file : kept) acts.add(new Act.Described(Ids.evidence(), Optional.of(item(file))));
    var outcome = office.workbench().commands().execute(new Command.Say(id, acts));
    office.saves().follow(outcome);
    var added =
        "%s added, to be completed%s."
            .formatted(
                kept.size() == 1 ? "One item was" : kept.size() + " items were", leftOut(hidden));
    FxThread.deliver(
        outcome,
        it -> {
          switch (it) {
            case Outcome.Done _ -> {
              end("");
              if (model.id().equals(Optional.of(id))) model.notedProperty().set(added);
            }
            case Outcome.Refused(var refusal) -> end(refusal.words());
          }
        },
        this::failed);
  }

  private static String leftOut(int hidden) {
    return switch (hidden) {
      case 0 -> "";
      case 1 -> "; one hidden file was left out";
      default -> "; %d hidden files were left out".formatted(hidden);
    };
  }

  /// An item of which only the file is known.
  private static EvidenceItem item(Attachment file) {
    var blank = EvidenceItem.titled(SourceKind.OTHER, title(file.name()));
    return new EvidenceItem(
        blank.kind(),
        blank.title(),
        "",
        blank.appliesTo(),
        blank.services(),
        blank.areas(),
        blank.weight(),
        "",
        "",
        Optional.of(file));
  }

  /// The name of a file without its ending.
  static String title(String name) {
    int dot = name.lastIndexOf('.');
    var title = dot > 0 ? name.substring(0, dot) : name;
    var cut = title.isBlank() ? name : title.strip();
    return cut.substring(0, Math.min(cut.length(), LONGEST_TITLE));
  }

  private static String name(Path file) {
    return "“" + file.getFileName() + "”";
  }

  private void failed(Throwable fault) {
    end(Taking.words(fault).orElse("Cancelled. Nothing was added."));
  }

  private void end(String words) {
    underWay = Optional.empty();
    progress.set("");
    boolean elsewhere = !on.equals(model.id());
    var where = elsewhere && !words.isEmpty() ? on.map(it -> it.council() + ": ").orElse("") : "";
    say(where + words);
  }

  private void say(String words) {
    model.notedProperty().set("");
    model.saidProperty().set(words);
  }
}
