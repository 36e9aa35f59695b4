package starboard.desktop.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import starboard.casework.CaseId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.Shortcut;

/// Stands where the case screen will be.
final class CasePlaceholder implements Screen {
  private final Label label = new Label();
  private Optional<CaseId> id = Optional.empty();

  CasePlaceholder(Office office) {
    label.setId(office.getClass().getSimpleName());
  }

  void show(CaseId next) {
    id = Optional.of(next);
    label.setText(next.toString());
  }

  @Override
  public String title() {
    return id.map(it -> it.council() + " " + it.round()).orElse("");
  }

  @Override
  public Node node() {
    return label;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of();
  }

  @Override
  public void entered() {}

  @Override
  public void left() {}
}
