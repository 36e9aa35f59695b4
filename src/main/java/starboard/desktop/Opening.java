package starboard.desktop;

import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.publishing.Press;

/// How the desktop comes to its workbench.
public interface Opening {
  /// Opens the store and what stands on it; takes its time and is never called on the JavaFX
  /// thread. A store that cannot be opened is a [starboard.application.StoreFault]. May be called
  /// again after that.
  Workbench open();

  /// What reads the files that can be loaded.
  FileReaders files();

  /// What makes a publication pack.
  Press press();

  /// Where the store lies, as people name it.
  String place();
}
