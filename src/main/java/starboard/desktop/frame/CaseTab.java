package starboard.desktop.frame;

import javafx.scene.layout.Region;
import starboard.application.CaseView;

/// A part of the screen of a case that stands beside the judgements.
public interface CaseTab {

  /// Its name, with how much is in it where that helps, for example `Evidence 14`.
  String title(CaseView view);

  /// Its nodes; always the same one.
  Region node();

  /// The case was opened or has changed. What is being typed stays as it is.
  void show(CaseView view);

  /// The case goes out of view: what was typed is kept or recorded.
  void left();
}
