package starboard.desktop.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import starboard.application.Settings;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.refresh.PriorityReason;
import starboard.casework.refresh.PriorityWeights;
import starboard.consistency.queue.QueueReason;
import starboard.consistency.queue.QueueWeights;
import starboard.desktop.kit.Theme;

/// What the person has chosen about the workbench, as values. What was never chosen, or cannot be
/// read any more, has its usual value.
public final class Preferences {
  private static final String NAME = "person.name";
  private static final String ROLE = "person.role";
  private static final String THEME = "theme";
  private static final String ZOOM = "zoom";
  private static final String ROUND = "round";
  private static final String WINDOW = "window";
  private static final String WEIGHT = "refresh.weight.";
  private static final String QUEUE_WEIGHT = "consistency.weight.";

  private final Settings settings;
  private final String login;

  /// The inner size of the window, and whether it fills the screen.
  public record WindowSize(int width, int height, boolean maximised) {
    /// The size of a first start: fits a small laptop.
    public static final WindowSize USUAL = new WindowSize(1366, 740, false);
  }

  /// The choices kept in these settings, on this computer.
  public static Preferences of(Settings settings) {
    return new Preferences(settings, System.getProperty("user.name", ""));
  }

  /// @param login the name under which the person uses the computer, until another is chosen
  Preferences(Settings settings, String login) {
    this.settings = settings;
    this.login = login.isBlank() ? "Inspector" : login.strip();
  }

  /// Who is signed in.
  public Person person() {
    var name = settings.get(NAME).map(String::strip).filter(it -> !it.isEmpty()).orElse(login);
    return new Person(name, settings.get(ROLE).flatMap(Role::of).orElse(Role.INSPECTOR));
  }

  public void setPerson(Person person) {
    settings.put(NAME, person.name().strip());
    settings.put(ROLE, person.role().word());
  }

  public Theme.Mode theme() {
    return settings
        .get(THEME)
        .flatMap(word ->
            Arrays.stream(Theme.Mode.values()).filter(it -> word(it).equals(word)).findFirst())
        .orElse(Theme.Mode.SYSTEM);
  }

  public void setTheme(Theme.Mode mode) {
    settings.put(THEME, word(mode));
  }

  /// The size of text in percent.
  public int zoom() {
    return settings
        .get(ZOOM)
        .filter(it -> it.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .orElse(100);
  }

  public void setZoom(int percent) {
    settings.put(ZOOM, Integer.toString(percent));
  }

  /// The round that was chosen last; it may be gone.
  public Optional<RoundId> round() {
    return settings.get(ROUND).filter(RoundId::isRoundId).map(RoundId::new);
  }

  public void setRound(RoundId round) {
    settings.put(ROUND, round.text());
  }

  /// The window as it was left.
  public WindowSize window() {
    var parts = settings.get(WINDOW).orElse("");
    if (!parts.matches("\\d{3,5} \\d{3,5} (true|false)")) return WindowSize.USUAL;
    var words = parts.split(" ", -1);
    return new WindowSize(
        Integer.parseInt(words[0]), Integer.parseInt(words[1]), Boolean.parseBoolean(words[2]));
  }

  public void setWindow(WindowSize size) {
    settings.put(WINDOW, size.width() + " " + size.height() + " " + size.maximised());
  }

  /// How much each reason counts in the order of a refresh.
  public PriorityWeights priorityWeights() {
    var weights = PriorityWeights.USUAL;
    for (var reason : PriorityReason.values()) {
      var weight = weight(WEIGHT + reason.word());
      if (weight.isPresent()) weights = weights.with(reason, weight.get());
    }
    return weights;
  }

  public void setPriorityWeights(PriorityWeights weights) {
    for (var reason : PriorityReason.values())
      settings.put(WEIGHT + reason.word(), Integer.toString(weights.of(reason)));
  }

  /// How much each reason counts in the consistency queue.
  public QueueWeights queueWeights() {
    var weights = QueueWeights.USUAL;
    for (var reason : QueueReason.values()) {
      var weight = weight(QUEUE_WEIGHT + reason.word());
      if (weight.isPresent()) weights = weights.with(reason, weight.get());
    }
    return weights;
  }

  public void setQueueWeights(QueueWeights weights) {
    for (var reason : QueueReason.values())
      settings.put(QUEUE_WEIGHT + reason.word(), Integer.toString(weights.of(reason)));
  }

  private Optional<Integer> weight(String name) {
    return settings
        .get(name)
        .filter(it -> it.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .filter(PriorityWeights::isWeight);
  }

  private static String word(Theme.Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
