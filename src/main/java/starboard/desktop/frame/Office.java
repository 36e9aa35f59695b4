package starboard.desktop.frame;

import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.publishing.Press;
import starboard.desktop.kit.Dialogs;

/// What every screen works with.
///
/// @param files reads what can be loaded
/// @param press makes publications
public record Office(
    Workbench workbench,
    FileReaders files,
    Press press,
    Dialogs dialogs,
    SaveLine saves,
    Navigator navigator,
    Settings settings) {}
