package starboard.desktop.shell;

import starboard.desktop.kit.Dialogs;

/// What is said to a person who asks why something is not saved.
final class NotSaved {
  private NotSaved() {}

  /// @param place where the store lies
  static void tell(Dialogs dialogs, String why, String place) {
    var _ =
        dialogs.tell(
            "Not saved",
            why
                + "\n\nLook whether the disk is full and whether you may write to the folder of"
                + " the store. Then do it again: “not saved” stays until a save succeeds.\n\n"
                + "The store lies in "
                + place);
  }
}
