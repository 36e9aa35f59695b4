package starboard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import starboard.application.BadInput;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.loading.LoadKind;
import starboard.application.loading.Loader;
import starboard.application.loading.Preview;
import starboard.casework.refresh.Effect;

/// `starboard import indicators`, `evidence`, `ratings` and `criteria`.
@Command
final class ImportFileCommand implements Callable<Integer> {
  private final LoadKind kind;
  private final FileReaders files;
  private final PrintWriter err;
  @Mixin private final StoreOption store;
  @Mixin private final ActorOption actor;
  @Mixin private final Output output;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      converter = PathWord.class,
      description = "A CSV file in UTF-8; of values and evidence also a workbook (XLSX).")
  private Path file = Path.of("");

  @Option(
      names = "--round",
      required = true,
      paramLabel = "R",
      description = "The round, for example 2004-11.")
  private String round = "";

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook, where several hold data.")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--preview", description = "Only say what would be done.")
  private boolean onlyPreview;

  ImportFileCommand(
      LoadKind kind,
      FileReaders files,
      StoreOption store,
      ActorOption actor,
      Output output,
      PrintWriter err) {
    this.kind = kind;
    this.files = files;
    this.store = store;
    this.actor = actor;
    this.output = output;
    this.err = err;
  }

  @Override
  public Integer call() throws BadInput {
    var read = files.read(kind, file, sheet);
    try (var workbench = store.open(actor)) {
      var id = new Rounds(workbench.queries()).find(round).id();
      var loader = new Loader(workbench);
      var preview = Await.answer(loader.preview(id, read));
      var sound = preview.problems().total() == 0 && preview.refusal().isEmpty();
      var loads = sound && !onlyPreview;
      var effects = sound ? effects(workbench, preview) : List.<Effect>of();
      if (loads) Await.done(loader.load(preview));
      output.write(
          () -> ImportText.of(preview, effects, loads),
          () -> ImportJson.of(preview, effects, loads));
      if (!sound) tell(preview);
      return sound ? Exit.DONE : Exit.UNUSABLE;
    }
  }

  /// The councils whose judgements or stars the file touches; asked before it is loaded.
  private static List<Effect> effects(Workbench workbench, Preview preview) {
    return preview.baseline().stream()
        .flatMap(it -> Await.answer(workbench.queries().effects(preview.round(), it)).stream())
        .flatMap(it -> it.touching().stream())
        .toList();
  }

  /// Says on standard error why nothing is loaded.
  private void tell(Preview preview) {
    for (var problem : preview.problems().first()) message(problem.told());
    var more = preview.problems().total() - preview.problems().first().size();
    if (more > 0) message("and %d more problems".formatted(more));
    preview
        .refusal()
        .ifPresent(
            it -> message("%s %s (rule %s)".formatted(it.sentence(), it.remedy(), it.rule())));
  }

  private void message(String sentence) {
    err.println(Shown.onOneLine(spec.qualifiedName() + ": " + sentence));
  }
}
