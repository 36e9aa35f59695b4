package starboard.desktop.judging;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import starboard.application.Desk;
import starboard.application.Settings;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.desktop.frame.Navigator;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.ScriptedDialogs;
import starboard.desktop.shell.Sheets;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;
import starboard.publication.FolderPress;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// The screen of a case in a window of its own, with the shortcuts that the window around it gives.
final class CaseDriver {
  final Driver driver;
  final CaseScreen screen;
  final Saves saves = new Saves();
  final List<String> went = new ArrayList<>();

  CaseDriver(FxTest fx, CaseDesk desk, int width, int height) {
    var made = new ArrayList<CaseScreen>();
    driver =
        fx.open(
            width,
            height,
            () -> {
              var office =
                  new Office(
                      desk.workbench,
                      Desk.FILES,
                      new FolderPress(),
                      new ScriptedDialogs(),
                      saves,
                      new Roads(made),
                      new Chosen());
              var screen = new CaseScreen(office, ZoneOffset.UTC);
              made.add(screen);
              return new BorderPane(screen.node());
            },
            Sheets.ALL.toArray(String[]::new));
    screen = made.getFirst();
    FxTest.run(() -> {
      screen.actions().forEach((shortcut, action) -> shortcut.on(driver.scene(), action));
      screen.entered();
    });
  }

  CaseDriver show(CaseId id) {
    FxTest.run(() -> screen.show(id));
    until(() ->
        screen.model().viewProperty().get().filter(it -> it.state().id().equals(id)).isPresent());
    driver.settle();
    return this;
  }

  /// Waits until something is so, frame by frame; after some hundred frames it fails.
  void until(BooleanSupplier so) {
    for (int frame = 0; frame < 300; frame++) {
      if (FxTest.call(so::getAsBoolean)) return;
      driver.settle();
    }
    throw new AssertionError("it never came to be");
  }

  void untilShown(String words) {
    for (int frame = 0; frame < 300; frame++) {
      if (driver.shows(words)) return;
      driver.settle();
    }
    throw new AssertionError("never shown: " + words);
  }

  Node grade(Subject subject, Grade grade) {
    return driver.named(grade.word() + ", " + AnswerWords.name(subject));
  }

  void choose(Subject subject, Grade grade) {
    driver.click(grade(subject, grade));
  }

  boolean isChosen(Subject subject, Grade grade) {
    var choice = (javafx.scene.control.ToggleButton) grade(subject, grade);
    return FxTest.call(choice::isSelected);
  }

  TextArea reason(Subject subject) {
    return (TextArea) driver.byId("reason-" + subject.word());
  }

  String written(Subject subject) {
    return FxTest.call(() -> reason(subject).getText());
  }

  private final class Roads implements Navigator {
    private final List<CaseScreen> made;

    Roads(List<CaseScreen> made) {
      this.made = made;
    }

    @Override
    public void councils(RoundId round) {
      went.add("councils " + round);
    }

    @Override
    public void openCase(CaseId id) {
      went.add("case " + id.council());
      made.getFirst().show(id);
    }

    @Override
    public void openItem(CaseId id, EvidenceId item) {}

    @Override
    public void openIndicator(CaseId id, IndicatorCode indicator) {}

    @Override
    public void effects(RoundId round) {}

    @Override
    public void determination(CaseId id) {
      went.add("determination " + id.council());
    }

    @Override
    public void compare(RoundId round, List<CouncilId> councils) {
      went.add("compare " + councils.size() + " from " + councils.getFirst());
    }

    @Override
    public void agreement(RoundId round) {
      went.add("agreement " + round);
    }

    @Override
    public void ruleBook(String id) {
      went.add("rule book " + id);
    }

    @Override
    public void openRound(RoundId from) {
      went.add("open round from " + from);
    }

    @Override
    public void back() {
      went.add("back");
    }
  }

  private static final class Chosen implements Settings {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
      values.put(Objects.requireNonNull(name), value);
    }
  }
}
