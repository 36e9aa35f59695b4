package starboard.publication;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A real Chromium without a window, at a width, in light or dark.
final class Browser implements AutoCloseable {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final ChromeDriver driver;
  private final String axe;

  Browser() throws IOException {
    var options = new ChromeOptions();
    options.setBinary(program("chromium").toString());
    options.addArguments("--headless=new", "--no-sandbox", "--hide-scrollbars");
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").toFile())
            .build();
    driver = new ChromeDriver(service, options);
    try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE), AXE)) {
      axe = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static Path program(String name) {
    for (var folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      var file = Path.of(folder, name);
      if (Files.isExecutable(file)) return file;
    }
    throw new IllegalStateException(
        name + " is not here: apt-get install chromium chromium-driver");
  }

  ChromeDriver driver() {
    return driver;
  }

  Browser sized(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  Browser open(Path page) {
    driver.get(page.toUri().toString());
    return this;
  }

  /// What axe-core has against the page by WCAG 2.1 A and AA and good practice, a line each.
  List<String> violations() {
    driver.executeScript(axe);
    var found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(it => done(it.violations.map("
                + "v => v.id + ': ' + v.nodes.map(n => n.target).slice(0, 3).join(' ')"
                + ")))");
    return ((List<?>) Objects.requireNonNull(found)).stream().map(Object::toString).toList();
  }

  /// How far the page is wider than the window.
  long overflow() {
    return ((Number)
            Objects.requireNonNull(
                driver.executeScript(
                    "return document.documentElement.scrollWidth - window.innerWidth")))
        .longValue();
  }

  /// Takes a picture of the whole page.
  void picture(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
