package starboard.desktop.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import starboard.application.Settings;
import starboard.desktop.Desktop;
import starboard.desktop.Opening;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Theme;

/// Does the main job on the real screens without a display: finds a council in the published
/// record, opens a round, judges the council in it, closes, reopens, and sees that all is there.
public final class Tour {
  private static final String COUNCIL = "Kingston upon Hull";

  private final Opening opening;
  private final Settings settings;
  private final Path folder;
  private final List<Picture> pictures = new ArrayList<>();

  /// A picture that was taken.
  ///
  /// @param shows what is to be seen on it
  public record Picture(Path file, String shows) {}

  private Tour(Opening opening, Settings settings, Path folder) {
    this.opening = opening;
    this.settings = settings;
    this.folder = folder;
  }

  /// Runs the tour on a store that has nothing but the published record, and ends the toolkit.
  ///
  /// @param folder where the pictures go
  /// @throws IllegalStateException if anything is not on the screens that should be
  public static List<Picture> run(Opening opening, Settings settings, Path folder) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> Platform.setImplicitExit(false));
    try {
      var tour = new Tour(opening, settings, folder);
      tour.first();
      tour.second();
      return List.copyOf(tour.pictures);
    } finally {
      Platform.exit();
    }
  }

  private void first() {
    var desktop = Desktop.open(opening, settings).join();
    var hand = new Hand(desktop);
    find(hand);
    openRound(hand);
    judge(hand);
    close(desktop);
  }

  private void find(Hand hand) {
    hand.see("Barking & Dagenham");
    take(hand, "worklist", "the 150 councils of the newest round with their stars and judgements");
    hand.pressWithControl(KeyCode.K);
    hand.type("kingston");
    take(hand, "search", "councils found while typing");
    hand.press(KeyCode.ENTER);
    hand.see("Judgements");
    hand.see(COUNCIL);
    take(hand, "case-2003", COUNCIL + " as published in 2003, with why it has its stars");
    hand.choose("rounds", "2002-11");
    hand.see("round 2002-11");
    take(hand, "case-2002", "the same council in 2002, where some judgements are reconstructed");
  }

  private void openRound(Hand hand) {
    hand.choose("rounds", "2003-11");
    hand.see("round 2003-11");
    hand.press("menu-councils");
    hand.see("Barking & Dagenham");
    hand.press("open-round");
    hand.see("Evidence cut-off");
    take(hand, "open-round", "the form that opens a new round");
    hand.press("Open the round");
    hand.see("Round 2004-11");
    hand.see("not started");
    take(hand, "worklist-2004", "the new round, where nothing is judged yet");
  }

  private void judge(Hand hand) {
    hand.pressWithControl(KeyCode.K);
    hand.type(COUNCIL);
    hand.press(KeyCode.ENTER);
    hand.see("round 2004-11");
    judge(
        hand,
        "children_serving",
        "3",
        "Most reviews are in time; the audit of case files bears it out.");
    take(hand, "one-judgement", "one judgement given: the stars that are still possible, and how");
    judge(
        hand,
        "children_capacity",
        "3",
        "A stable management team, and a plan with costs and dates.");
    judge(hand, "adults_serving", "3", "Delayed transfers halved; reviews up to 71 %.");
    judge(
        hand, "adults_capacity", "2", "The plan is agreed; its first returns are due in October.");
    take(
        hand, "four-judgements", "all four judgements with their reasons, and the stars they give");
    hand.press(KeyCode.F2);
    hand.enter("grade-adults_capacity");
    hand.press(KeyCode.DIGIT4);
    take(hand, "what-if", "grades tried out without recording them");
    hand.press(KeyCode.F2);
  }

  /// Presses the digit of a grade on its row, then writes and records the reason.
  private static void judge(Hand hand, String subject, String digit, String reason) {
    hand.enter("grade-" + subject);
    hand.press(KeyCode.valueOf("DIGIT" + digit));
    hand.focus("reason-" + subject);
    hand.type(reason);
    hand.pressWithControl(KeyCode.ENTER);
    hand.see("recorded");
  }

  private void second() {
    var desktop = Desktop.open(opening, settings).join();
    var hand = new Hand(desktop);
    hand.see("Round 2004-11");
    hand.focus("worklist");
    hand.type("hull");
    hand.see("provisional");
    take(hand, "worklist-after", "the round after Starboard was closed and opened again, filtered");
    hand.pressWithControl(KeyCode.K);
    hand.type(COUNCIL);
    hand.press(KeyCode.ENTER);
    hand.see("round 2004-11");
    hand.see("Most reviews are in time");
    hand.see("first returns are due in October");
    take(hand, "reopened", "the judgements and reasons are all there");
    hand.press("menu-rule-book");
    hand.see("What it says");
    take(hand, "rule-book", "where every part of the rule comes from and how sure it is");
    hand.press("The 136 pairs");
    take(hand, "pairs", "what the published record says of every combination");
    hand.press("menu-councils");
    hand.press("Clear filters");
    hand.run(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
    take(hand, "dark", "the worklist in dark colours");
    hand.run(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
    hand.run(() -> desktop.theme().setZoom(200));
    take(hand, "large", "the worklist with text at 200 %");
    close(desktop);
  }

  private void take(Hand hand, String name, String shows) {
    var file = folder.resolve("%02d-%s.png".formatted(pictures.size() + 1, name));
    hand.picture(file);
    pictures.add(new Picture(file, shows));
  }

  private static void close(Desktop desktop) {
    FxThread.<CompletionStage<Void>>ask(desktop::close).join().toCompletableFuture().join();
  }
}
