package starboard.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import starboard.application.Desk;
import starboard.application.Founding;
import starboard.application.RuleBooks;
import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.publishing.Press;
import starboard.desktop.frame.Preferences;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;
import starboard.publication.FolderPress;
import starboard.search.LuceneIndex;
import starboard.store.H2Store;

/// A workbench over a real store with the published record, for the tests of windows. The record is
/// entered once; every test works on a copy of that store.
public final class Bench implements Opening {
  /// The rule books and the record, read once for all tests.
  public static final RuleBooks RULES = new ShippedRuleBooks();

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2004-07-01T11:00:00Z"));
  private static Optional<Path> founded = Optional.empty();

  private final Path folder;
  private final Settings settings = new MapSettings();

  /// Settings that last as long as the test.
  public static final class MapSettings implements Settings {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
      values.put(name, value);
    }
  }

  /// @param folder an empty folder of the test
  public Bench(Path folder) {
    this.folder = folder.resolve("store");
    settings.put("person.name", "Ann Archer");
    settings.put("theme", "light");
    settings.put("window", "1366 740 false");
  }

  public Settings settings() {
    return settings;
  }

  @Override
  public Workbench open() {
    return open(NOON);
  }

  /// The workbench with a clock that the test moves.
  public Workbench open(InstantSource clock) {
    if (!H2Store.isStore(folder)) copy(founded(), folder);
    return Workbench.over(
        H2Store.open(folder),
        RULES,
        LuceneIndex.in(folder.resolve("index")),
        new ReturnsHtml(),
        clock,
        Preferences.of(settings)::person);
  }

  @Override
  public FileReaders files() {
    return Desk.FILES;
  }

  @Override
  public Press press() {
    return new FolderPress();
  }

  @Override
  public String place() {
    return folder.toString();
  }

  private static synchronized Path founded() {
    return founded.orElseGet(() -> {
      var made = found();
      founded = Optional.of(made);
      return made;
    });
  }

  private static Path found() {
    try {
      var place = Files.createTempDirectory("starboard-founded").resolve("store");
      try (var store = H2Store.create(place)) {
        new Founding(store, RULES).found(PublishedRecordFiles.rounds()).join();
      }
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (var files = Files.walk(from)) {
      for (var file : files.toList())
        Files.copy(file, to.resolve(from.relativize(file).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
