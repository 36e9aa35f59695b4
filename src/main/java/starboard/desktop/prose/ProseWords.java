package starboard.desktop.prose;

/// What a field of prose is called.
///
/// @param id its id in the window
/// @param name what is written in it, for a screen reader
/// @param hint what is shown while it is empty
/// @param what it in a sentence, for example `the reason for children’s serving`
/// @param place where it is typed, for example `children’s serving`
/// @param none what is said where nothing is recorded and nothing can be
public record ProseWords(
    String id, String name, String hint, String what, String place, String none) {}
