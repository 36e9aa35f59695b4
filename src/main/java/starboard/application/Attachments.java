package starboard.application;

import java.nio.file.Path;
import java.util.List;
import starboard.evidence.Attachment;

/// The files kept with items of evidence, each content once. Implemented by an adapter.
public interface Attachments {

  /// Keeps a copy of a file, on disk when this returns. A file whose content is kept already is not
  /// copied again. Slow for large files: not for the thread of a window.
  ///
  /// @throws BadInput if the file is larger than [Attachment#LARGEST], is a folder, or cannot be
  ///   read; nothing is kept then
  /// @throws StoreFault if it could not be written
  Attachment keep(Path file) throws BadInput;

  /// A copy under the file's own name that another program can open; what is done to the copy never
  /// reaches the one that is kept.
  ///
  /// @throws StoreFault if the kept file is missing, or its content is not that of its hash
  Path copy(Attachment attachment);

  /// What is wrong with the kept files of these attachments, one sentence each: missing, or with
  /// another content than their hash says.
  List<String> faults(List<Attachment> attachments);
}
