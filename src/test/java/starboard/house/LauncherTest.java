package starboard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which Java `bin/starboard` takes and what it hands on. The Javas here are scripts that print
/// their own home and then their arguments, one a line.
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  @TempDir private Path place;
  private Path launcher = Path.of("");

  @BeforeEach
  void install() throws IOException {
    place = place.toRealPath();
    launcher = place.resolve("a folder/starboard/bin/starboard");
    Files.createDirectories(launcher.getParent());
    Files.copy(Path.of("installer/bin/starboard"), launcher);
    allowToRun(launcher);
  }

  @Test
  void theJavaInTheFolderGoesBeforeAllOthers() throws Exception {
    var own = java("a folder/starboard/runtime", "25.0.3");
    var other = java("other", "26");
    assertEquals(own, chosen(Map.of("JAVA_HOME", other)));
  }

  @Test
  void theJavaNamedForStarboardGoesBeforeTheJavaHome() throws Exception {
    var named = java("named", "25");
    var home = java("home", "25.0.1");
    var variables = Map.of("STARBOARD_JAVA", named + "/bin/java", "JAVA_HOME", home);
    assertEquals(named, chosen(variables));
  }

  @Test
  void theJavaHomeGoesBeforeTheOneOnThePath() throws Exception {
    var home = java("home", "25-ea");
    assertEquals(home, chosen(Map.of("JAVA_HOME", home, "PATH", onPath(java("path", "25")))));
  }

  @Test
  void aJavaThatIsTooOldIsPassedOver() throws Exception {
    var old = java("old", "24.0.2");
    var older = java("older", "1.8.0_392");
    var good = java("good", "27.0.1");
    var variables =
        Map.of("STARBOARD_JAVA", older + "/bin/java", "JAVA_HOME", old, "PATH", onPath(good));
    assertEquals(good, chosen(variables));
  }

  @Test
  void aFolderThatIsNoJavaIsPassedOver() throws Exception {
    var good = java("good", "25");
    var variables = Map.of("JAVA_HOME", place.resolve("nothing").toString(), "PATH", onPath(good));
    assertEquals(good, chosen(variables));
  }

  @Test
  void aJavaOnThePathIsFollowedToItsHome() throws Exception {
    var home = java("jdk", "25");
    var links = Files.createDirectories(place.resolve("links"));
    Files.createSymbolicLink(links.resolve("java"), Path.of("../jdk/bin/java"));
    assertEquals(home, chosen(Map.of("PATH", links + ":/usr/bin:/bin")));
  }

  @Test
  void theFolderIsFoundThroughLinks() throws Exception {
    var own = java("a folder/starboard/runtime", "25");
    Files.createSymbolicLink(place.resolve("one"), Path.of("a folder/starboard/bin/starboard"));
    Files.createSymbolicLink(place.resolve("two"), place.resolve("one"));
    launcher = place.resolve("two");
    assertEquals(own, chosen(Map.of()));
  }

  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    java("a folder/starboard/runtime", "25");
    var lines = run(Map.of(), "rate", "two words", "$HOME", "*", "");
    var arguments = lines.subList(lines.indexOf("-jar") + 2, lines.size());
    assertEquals(List.of("rate", "two words", "$HOME", "*", ""), arguments);
  }

  @Test
  void theWorkbenchStartsQuicklyAndCommandsRunAtFullSpeed() throws Exception {
    var quick = "-XX:TieredStopAtLevel=1";
    java("a folder/starboard/runtime", "25");
    assertEquals(true, run(Map.of()).contains(quick));
    assertEquals(false, run(Map.of(), "rules", "list").contains(quick));
  }

  @Test
  void furtherOptionsGoToJava() throws Exception {
    java("a folder/starboard/runtime", "25");
    var lines = run(Map.of("STARBOARD_JAVA_OPTIONS", "-Xmx1g -Done=two"));
    var more = lines.indexOf("-Xmx1g");
    assertEquals(List.of("-Xmx1g", "-Done=two", "-jar"), lines.subList(more, more + 3));
  }

  @Test
  void withoutALocaleLettersBeyondAsciiArriveToo() throws Exception {
    var home = java("a folder/starboard/runtime", "25");
    Files.writeString(Path.of(home, "bin/java"), "#!/bin/sh\necho \"${LC_ALL:-as it was}\"\n");
    assertEquals(List.of("C.UTF-8"), run(Map.of()));
    assertEquals(List.of("C.UTF-8"), run(Map.of("LC_ALL", "C", "LANG", "cy_GB.UTF-8")));
    assertEquals(List.of("C.UTF-8"), run(Map.of("LC_CTYPE", "POSIX")));
    assertEquals(List.of("as it was"), run(Map.of("LANG", "cy_GB.UTF-8")));
  }

  /// Makes a Java home of a version and gives its path.
  private String java(String folder, String version) throws IOException {
    var home = place.resolve(folder);
    var program = home.resolve("bin/java");
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' '" + home + "' \"$@\"\n");
    allowToRun(program);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home.toString();
  }

  private static String onPath(String home) {
    return home + "/bin:/usr/bin:/bin";
  }

  private String chosen(Map<String, String> variables) throws Exception {
    return run(variables).getFirst();
  }

  private List<String> run(Map<String, String> variables, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = new HashMap<>(Map.of("PATH", "/usr/bin:/bin"));
    environment.putAll(variables);
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.start();
    try (var output = process.inputReader()) {
      var lines = output.readAllLines();
      assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
      return lines;
    }
  }

  private static void allowToRun(Path program) throws IOException {
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
