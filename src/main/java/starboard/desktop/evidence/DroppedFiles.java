package starboard.desktop.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import starboard.application.BadInput;
import starboard.evidence.Attachment;

/// The files in what was dropped, those in folders too.
///
/// @param fit those that can be kept, in the order of their names
/// @param large those that are over the largest size that is kept
/// @param hidden how many were passed over because the system hides them
record DroppedFiles(List<Path> fit, List<Path> large, int hidden) {
  /// More files than anybody means to drop at once.
  static final int MOST = 500;

  private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

  /// Looks through what was dropped. Links are not followed out of a folder. Slow: not for the
  /// thread of a window.
  ///
  /// @throws BadInput where there are more than [#MOST], or none, or a folder cannot be read
  static DroppedFiles in(List<Path> dropped) throws BadInput {
    var fit = new ArrayList<Path>();
    var large = new ArrayList<Path>();
    int hidden = 0;
    for (var one : dropped)
      for (var file : files(one))
        if (isHidden(file)) hidden++;
        else if (size(file) > Attachment.LARGEST) large.add(file);
        else fit.add(file);
    if (fit.size() + large.size() > MOST) throw tooMany();
    if (fit.isEmpty() && large.isEmpty())
      throw new BadInput("There is no file in what was dropped.");
    return new DroppedFiles(List.copyOf(fit), List.copyOf(large), hidden);
  }

  private static List<Path> files(Path dropped) throws BadInput {
    try (var all = Files.walk(dropped, new FileVisitOption[0])) {
      var files = all.filter(Files::isRegularFile).sorted().limit(MOST * 2L).toList();
      if (files.size() > MOST) throw tooMany();
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new BadInput("%s cannot be read (%s).".formatted(dropped, e.getMessage()));
    }
  }

  private static BadInput tooMany() {
    return new BadInput(
        "More than %d files were dropped; drop fewer at a time. Nothing was added."
            .formatted(MOST));
  }

  private static boolean isHidden(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.startsWith(".") || OF_SYSTEMS.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  private static long size(Path file) throws BadInput {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new BadInput("%s cannot be read (%s).".formatted(file, e.getMessage()));
    }
  }
}
