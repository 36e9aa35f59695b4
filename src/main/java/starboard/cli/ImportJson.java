package starboard.cli;

import java.util.List;
import java.util.function.Function;
import starboard.application.SheetProblem;
import starboard.application.loading.Preview;
import starboard.application.loading.Preview.How;
import starboard.casework.refresh.Effect;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// What loading a file does or would do, for programs.
final class ImportJson {
  private ImportJson() {}

  /// @param effects on councils whose judgements or stars it touches
  /// @param loaded whether it was done
  static Fields of(Preview preview, List<Effect> effects, boolean loaded) {
    return Fields.NONE
        .with("loads", preview.kind().word())
        .with("round", preview.round().text())
        .with("file", preview.file())
        .with("loaded", loaded)
        .with("new", preview.count(How.NEW))
        .with("changed", preview.count(How.CHANGED))
        .with("removed", preview.count(How.REMOVED))
        .with("unchanged", preview.unchanged())
        .with("changes", items(preview.changes(), ImportJson::change))
        .with("effects", items(effects, EffectJson::of))
        .with("remarks", items(preview.remarks(), it -> new Text(it.told())))
        .with("notices", items(preview.notices(), Text::new))
        .with("problemCount", preview.problems().total())
        .with("problems", items(preview.problems().first(), ImportJson::problem));
  }

  private static Value change(Preview.Change it) {
    return Fields.NONE
        .with("council", it.council())
        .with("what", it.what())
        .with("how", it.how().word())
        .with("was", it.was())
        .with("willBe", it.willBe());
  }

  private static Value problem(SheetProblem it) {
    return Fields.NONE.with("place", it.place().words()).with("sentence", it.sentence());
  }

  private static <T> Items items(List<T> list, Function<T, Value> form) {
    return new Items(list.stream().map(form).toList());
  }
}
