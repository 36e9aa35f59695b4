package starboard.desktop.shell;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Opens pages and files in the program that the system has for them, by the command that each
/// system has for it: the desktop classes of AWT need a display of their own.
final class SystemPrograms implements Consumer<URI> {
  private static final System.Logger LOG = System.getLogger(SystemPrograms.class.getName());

  private final Consumer<String> failed;

  /// @param failed told in one sentence why something was not opened
  SystemPrograms(Consumer<String> failed) {
    this.failed = failed;
  }

  @Override
  public void accept(URI address) {
    var command = command(System.getProperty("os.name", ""), address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "could not start " + command, e);
      failed.accept(
          "The system has no %s, which opens files. Save a copy and open it from there."
              .formatted(command.getFirst()));
    }
  }

  /// The command that opens an address on a system.
  static List<String> command(String system, String address) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows"))
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    if (name.startsWith("mac")) return List.of("open", address);
    return List.of("xdg-open", address);
  }
}
