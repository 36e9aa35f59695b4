package starboard.desktop.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import starboard.application.BadInput;
import starboard.application.Outcome;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.loading.LoadKind;
import starboard.application.loading.Loader;
import starboard.application.loading.Preview;
import starboard.application.loading.ReadFile;
import starboard.casework.RoundId;
import starboard.desktop.kit.Latest;

/// The loading of one file after another into a round. Files are read beside the JavaFX thread;
/// what was asked for last counts.
final class LoadModel {
  private final FileReaders readers;
  private final Loader loader;
  private final RoundId round;
  private final Latest reading = new Latest();
  private final ObjectProperty<LoadKind> kind;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Waiting());
  private Optional<Path> file = Optional.empty();
  private Optional<String> sheet = Optional.empty();
  private int leftOut;

  LoadModel(Workbench workbench, FileReaders readers, RoundId round, LoadKind kind) {
    this.readers = readers;
    this.round = round;
    loader = new Loader(workbench);
    this.kind = new SimpleObjectProperty<>(kind);
    this.kind.subscribe((_, _) -> readAgain());
  }

  RoundId round() {
    return round;
  }

  /// What the file is taken to hold; another choice reads it again.
  ObjectProperty<LoadKind> kindProperty() {
    return kind;
  }

  ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The file that was chosen last, where it is a workbook.
  Optional<Path> workbook() {
    return file.filter(it -> it.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"));
  }

  /// Reads a file as what it is taken to hold.
  void read(Path chosen) {
    leftOut = 0;
    file = Optional.of(chosen);
    sheet = Optional.empty();
    readAgain();
  }

  /// Reads the sheet of that name of the workbook; a blank name is none.
  void readSheet(String name) {
    sheet = Optional.of(name.strip()).filter(it -> !it.isEmpty());
    readAgain();
  }

  /// Reads the first of these files and finds out what it holds.
  void recognise(List<Path> files) {
    if (files.isEmpty()) return;
    var first = files.getFirst();
    leftOut = files.size() - 1;
    state.set(new LoadState.Reading(name(first)));
    reading.await(
        beside(() -> readers.recognised(first)),
        read -> {
          kind.set(read.kind()); // before there is a file, so that it is not read again
          file = Optional.of(first);
          await(CompletableFuture.completedFuture(read));
        },
        fault -> {
          file = Optional.of(first);
          failed(fault);
        });
  }

  /// How many files were dropped beside the one that is read.
  int leftOut() {
    return leftOut;
  }

  /// Gives up what is being read.
  void cancel() {
    reading.forget();
    file = Optional.empty();
    state.set(new LoadState.Waiting());
  }

  /// Loads what is shown, all or nothing.
  ///
  /// @return the command, or empty where nothing can be loaded
  Optional<CompletionStage<Outcome>> load() {
    if (!(state.get() instanceof LoadState.Ready(var preview)) || preview.hindrance().isPresent())
      return Optional.empty();
    state.set(new LoadState.Saving(preview));
    var work = loader.load(preview);
    reading.await(work, outcome -> state.set(after(preview, outcome)), it -> notSaved(preview, it));
    return Optional.of(work);
  }

  private static LoadState after(Preview preview, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> new LoadState.Loaded(preview);
      case Outcome.Refused(var refusal) ->
          new LoadState.NotLoaded(preview, refusal.sentence() + " " + refusal.remedy());
    };
  }

  private void notSaved(Preview preview, Throwable fault) {
    state.set(new LoadState.NotLoaded(preview, sentence(fault)));
  }

  private void readAgain() {
    file.ifPresent(chosen -> {
      state.set(new LoadState.Reading(name(chosen)));
      var as = kind.get();
      var of = sheet;
      await(beside(() -> readers.read(as, chosen, of)));
    });
  }

  private void await(CompletableFuture<ReadFile> read) {
    reading.await(
        read.thenCompose(it -> loader.preview(round, it)),
        preview -> state.set(new LoadState.Ready(preview)),
        this::failed);
  }

  private void failed(Throwable fault) {
    state.set(new LoadState.Unreadable(sentence(fault)));
  }

  private static String sentence(Throwable fault) {
    return switch (fault) {
      case BadInput bad -> bad.sentence();
      case StoreFault store -> store.sentence();
      default -> {
        System.getLogger(LoadModel.class.getName())
            .log(System.Logger.Level.ERROR, "a file could not be loaded", fault);
        yield "A fault of the program; what happened is in the log.";
      }
    };
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  /// Reads a file.
  @FunctionalInterface
  private interface Reading {
    ReadFile read() throws BadInput;
  }

  private static CompletableFuture<ReadFile> beside(Reading work) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return work.read();
      } catch (BadInput bad) {
        throw new CompletionException(bad);
      }
    });
  }
}
