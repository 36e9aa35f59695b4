package starboard.desktop.steps;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import starboard.application.CaseView;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.desktop.Bench;
import starboard.desktop.NoLine;
import starboard.desktop.NoRoads;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.SheetPane;
import starboard.desktop.kit.WindowDialogs;

/// A window with nothing in it, over which the forms of one case are shown and worked by keys.
final class FormDesk implements AutoCloseable {
  private final Workbench workbench;
  private final Driver driver;
  private final SheetPane pane;
  private final Office office;

  FormDesk(FxTest fx, Path folder) {
    var bench = new Bench(folder);
    bench.settings().put("person.role", Role.CHIEF_INSPECTOR.word());
    workbench = bench.open();
    driver = fx.open(() -> new SheetPane(new StackPane(new Button("Below"))));
    pane = (SheetPane) driver.scene().getRoot();
    office =
        new Office(
            workbench,
            bench.files(),
            bench.press(),
            new WindowDialogs(pane, _ -> {}),
            new NoLine(),
            new NoRoads(),
            bench.settings());
  }

  void register(String name, Role role, boolean active) {
    var person = new RegisteredPerson(name, role, active);
    var outcome = workbench.commands().execute(new Command.RegisterPerson(person)).join();
    if (outcome instanceof Outcome.Refused(var refusal))
      throw new AssertionError(refusal.sentence());
  }

  /// Shows a form of a case.
  void show(BiConsumer<Office, CaseView> form) {
    var kent = new CaseId(new RoundId("2003-11"), CouncilId.ofName("Kent"));
    var view = workbench.queries().caseView(kent).join().orElseThrow();
    FxTest.run(() -> form.accept(office, view));
    workbench.queries().rounds().join(); // what the form asked for is answered
    driver.settle();
  }

  void type(String characters) {
    driver.type(characters);
  }

  void press(KeyCode... keys) {
    driver.press(keys);
  }

  /// Goes by Tab to the field of an id.
  void tabTo(String id) {
    for (int tabs = 0; tabs < 10; tabs++) {
      if (focused().equals(Optional.of(id))) return;
      driver.press(KeyCode.TAB);
    }
    throw new AssertionError(id + " is not reached");
  }

  /// The id of what has the focus, where it has one.
  Optional<String> focused() {
    return FxTest.call(() -> driver.focused().map(Node::getId));
  }

  Driver driver() {
    return driver;
  }

  boolean isOpen() {
    return FxTest.call(() -> pane.top().isPresent());
  }

  @Override
  public void close() {
    workbench.close();
  }
}
