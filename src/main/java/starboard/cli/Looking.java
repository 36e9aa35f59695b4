package starboard.cli;

import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.Workbench;

/// Somebody who looks at a case, as it stands or as it stood on a day. Commands take it as a mixin.
final class Looking {
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen = new CaseOption();
  @Mixin private final DayOption day = new DayOption();

  Looking(StoreOption store) {
    this.store = store;
  }

  /// What is done with what is seen, and with more of the store that it lies in.
  @FunctionalInterface
  interface ShowsWith {
    void show(Workbench workbench, CaseView view) throws BadInput;
  }

  /// What is done with what is seen.
  @FunctionalInterface
  interface Shows {
    void show(CaseView view) throws BadInput;
  }

  Integer at(Shows shows) throws BadInput {
    return with((_, view) -> shows.show(view));
  }

  Integer with(ShowsWith shows) throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = chosen.id(queries);
      var answer =
          day.end().map(it -> queries.caseView(id, it)).orElseGet(() -> queries.caseView(id));
      shows.show(workbench, Await.answer(answer).orElseThrow());
      return Exit.DONE;
    }
  }
}
