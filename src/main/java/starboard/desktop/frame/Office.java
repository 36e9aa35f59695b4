package starboard.desktop.frame;

import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.desktop.kit.Dialogs;

/// What every screen works with.
///
/// @param files reads what can be loaded
public record Office(
    Workbench workbench,
    FileReaders files,
    Dialogs dialogs,
    SaveLine saves,
    Navigator navigator,
    Settings settings) {}
