package starboard.application.publishing;

import java.nio.file.Path;
import java.util.Optional;
import starboard.application.BadInput;

/// Makes a publication pack. Implemented by an adapter.
public interface Press {

  /// Makes the pack in a folder that does not exist yet, is empty, or holds an earlier pack, which
  /// is replaced. The folder is there whole at the end or as it was before.
  ///
  /// @return what was made, or empty where it was cancelled
  /// @throws BadInput if the folder holds anything else or cannot be written; nothing is left then
  Optional<Pack> print(PublicationContents contents, Path folder, Progress progress)
      throws BadInput;

  /// A pack that was made.
  record Pack(Path folder, int files, long bytes) {}

  /// Who watches and may end it.
  interface Progress {
    /// Nobody watches, and nobody ends it.
    Progress UNWATCHED =
        new Progress() {
          @Override
          public void at(int done, int all) {}

          @Override
          public boolean cancelled() {
            return false;
          }
        };

    /// Told on any thread, also from several at once.
    ///
    /// @param done how many of all parts are made
    void at(int done, int all);

    /// Whether nobody wants the pack any more; asked often.
    boolean cancelled();
  }
}
