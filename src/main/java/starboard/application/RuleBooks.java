package starboard.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import starboard.rating.ProvedRuleBook;
import starboard.rating.RuleBook;

/// Where rule books come from.
public interface RuleBooks {

  /// The rule books that ship with the program, the default first.
  List<ProvedRuleBook> list();

  /// The rule book of a file as written there, not proved.
  ///
  /// @throws BadInput if the file cannot be read as a rule book; names the place and what would be
  ///   right
  RuleBook read(Path file) throws BadInput;

  /// The rule book that is taken where none is named.
  default ProvedRuleBook standard() {
    return list().getFirst();
  }

  /// The rule book of an id, or empty where none that ships has it.
  default Optional<ProvedRuleBook> find(String id) {
    return list().stream().filter(it -> it.book().id().equals(id)).findFirst();
  }
}
