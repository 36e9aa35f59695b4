package starboard.application;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import starboard.casework.Round;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.RuleBook;

/// The rule books there are, each proved when it was loaded, and the record that they are held
/// against.
public interface RuleBooks {
  /// The rule book that new rounds use unless another is chosen.
  String DEFAULT = "recovered-2002";

  /// All of them, the default one first.
  List<ProvedRuleBook> list();

  /// The rule book of a file as it is written there, not proved.
  ///
  /// @throws BadInput if the file cannot be read as a rule book; names the place and what would be
  ///   right
  RuleBook read(Path file) throws BadInput;

  /// Writes a rule book in the form in which [#read(Path)] takes it.
  void write(RuleBook book, Writer out) throws IOException;

  /// The published record of 2002 and 2003.
  PublishedRecord record();

  /// The rule book of an id, or empty where there is none.
  default Optional<ProvedRuleBook> find(String id) {
    return list().stream().filter(it -> it.book().id().equals(id)).findFirst();
  }

  /// The rule book of a round. A round whose rule book is not there is a [StoreFault]: the store
  /// was made with a rule book that this program does not have.
  default ProvedRuleBook of(Round round) {
    var id = round.terms().ruleBook();
    return find(id)
        .orElseThrow(() ->
            new StoreFault(
                StoreFault.Kind.NEWER,
                "Round %s uses the rule book “%s”, which this program does not have."
                    .formatted(round.id(), id)));
  }
}
