package starboard.desktop.frame;

import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.desktop.kit.Dialogs;

/// What every screen works with.
public record Office(
    Workbench workbench, Dialogs dialogs, SaveLine saves, Navigator navigator, Settings settings) {}
