/// Tests of the desktop kit, and what the tests of all screens use: [FxTest] opens windows without
/// a display, [Driver] works them by mouse and keys, [Screens] takes their pictures, and three
/// walks find what a person with other eyes or hands would miss.
@NullMarked
package starboard.desktop.kit;

import org.jspecify.annotations.NullMarked;
