package starboard.desktop.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.ReturnsList;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;

/// Saves the list of a council's returns as a page where the person wants it, and opens it to be
/// printed.
final class ReturnsPrinter {
  private static final Dialogs.FileKind PAGE = new Dialogs.FileKind("Web page", List.of("html"));

  private final Office office;
  private final EvidenceModel model;

  ReturnsPrinter(Office office, EvidenceModel model) {
    this.office = office;
    this.model = model;
  }

  void print(CaseView view, LocalDate today) {
    var list = ReturnsList.of(view, today);
    var name =
        "returns-%s-%s-%s.html".formatted(view.council().id(), view.round().id(), list.asOn());
    var asked = office.dialogs().fileToSave("Save the list of returns", PAGE, name);
    FxThread.deliver(asked, it -> it.ifPresent(to -> save(list, to)), this::failed);
  }

  private void save(ReturnsList list, Path to) {
    var saved =
        Taking.aside(() -> {
          write(list, to);
          return to;
        });
    FxThread.deliver(saved, it -> office.dialogs().open(it.toUri()), this::failed);
  }

  private void write(ReturnsList list, Path to) {
    try (var out = Files.newBufferedWriter(to)) {
      office.workbench().returns().write(list, out);
    } catch (IOException e) {
      throw new CompletionException(
          new BadInput("%s was not written (%s).".formatted(to, e.getMessage())));
    }
  }

  private void failed(Throwable fault) {
    Taking.words(fault).ifPresent(model.saidProperty()::set);
  }
}
