package starboard.desktop.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Answers every question as the test has laid down, and keeps what was asked.
public final class ScriptedDialogs implements Dialogs {
  private final Deque<Boolean> confirmations = new ArrayDeque<>();
  private final Deque<Optional<Path>> files = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();

  /// The answer to the next question that has none yet.
  public ScriptedDialogs answering(boolean yes) {
    confirmations.add(yes);
    return this;
  }

  /// The answer to the next question for a file or folder.
  public ScriptedDialogs choosing(Path file) {
    files.add(Optional.of(file));
    return this;
  }

  /// The titles of all that was asked or told, and the addresses that were opened, in their order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// The forms that were shown.
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public CompletionStage<Boolean> confirm(Question question) {
    asked.add(question.title());
    if (confirmations.isEmpty()) throw new AssertionError("no answer to " + question);
    return CompletableFuture.completedFuture(confirmations.remove());
  }

  @Override
  public CompletionStage<Void> tell(String title, String text) {
    asked.add(title + ": " + text);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void show(Sheet sheet) {
    sheets.add(sheet);
  }

  @Override
  public CompletionStage<Optional<Path>> fileToOpen(String title, FileKind kind) {
    return file(title);
  }

  @Override
  public CompletionStage<Optional<Path>> fileToSave(String title, FileKind kind, String name) {
    return file(title);
  }

  @Override
  public CompletionStage<Optional<Path>> folder(String title) {
    return file(title);
  }

  @Override
  public void open(URI address) {
    asked.add(address.toString());
  }

  private CompletionStage<Optional<Path>> file(String title) {
    asked.add(title);
    return CompletableFuture.completedFuture(files.isEmpty() ? Optional.empty() : files.remove());
  }
}
