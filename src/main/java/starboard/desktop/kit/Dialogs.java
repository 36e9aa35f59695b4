package starboard.desktop.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// Asks the person. Answers come on the JavaFX thread; no call waits for them.
///
/// An interface because the headless platform has no file dialogs and no browser.
public interface Dialogs {

  /// A question that is answered by doing something or leaving it.
  ///
  /// @param title the question, short
  /// @param text what happens if the answer is yes
  /// @param yes what the button does, as a verb
  /// @param danger whether it is hard to take back
  record Question(String title, String text, String yes, boolean danger) {}

  /// A kind of file.
  ///
  /// @param words for example `Comma-separated values`
  /// @param endings for example `csv`, without the dot
  record FileKind(String words, List<String> endings) {
    public FileKind {
      endings = List.copyOf(endings);
    }
  }

  /// Whether to do it; leaving the question is no.
  CompletionStage<Boolean> confirm(Question question);

  /// Says something that must be read before work goes on; completes when it is put away.
  CompletionStage<Void> tell(String title, String text);

  /// Shows a form; it says itself when it is done.
  void show(Sheet sheet);

  /// A file to read, or empty.
  CompletionStage<Optional<Path>> fileToOpen(String title, FileKind kind);

  /// A file to write, or empty. An existing file was agreed to be replaced.
  ///
  /// @param name the name it has if the person does not change it
  CompletionStage<Optional<Path>> fileToSave(String title, FileKind kind, String name);

  /// A folder, or empty.
  CompletionStage<Optional<Path>> folder(String title);

  /// Opens a page or file in the program that the system has for it.
  void open(URI address);
}
