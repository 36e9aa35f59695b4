package starboard.application;

import java.util.Optional;

/// What a person has chosen about the program: theme, text size, name. Not part of the record.
public interface Settings {

  /// The value of a setting, or empty where none was chosen.
  Optional<String> get(String name);

  /// Keeps a setting at once; where it cannot be written, the choice holds for this run only.
  void put(String name, String value);
}
