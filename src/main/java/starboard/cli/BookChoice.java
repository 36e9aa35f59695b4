package starboard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import starboard.application.BadInput;
import starboard.application.RuleBooks;
import starboard.rating.Proof;
import starboard.rating.ProvedRuleBook;
import starboard.rating.RuleBookProof;

/// Finds the rule book that a person names by its id or by its file.
final class BookChoice {
  private final RuleBooks books;

  BookChoice(RuleBooks books) {
    this.books = books;
  }

  ProvedRuleBook standard() {
    return books.standard();
  }

  /// The rule book of an id; where none has it, that of a file.
  ///
  /// @throws BadInput if there is neither, or the file's rule book does not prove
  ProvedRuleBook chosen(String idOrFile) throws BadInput {
    var shipped = books.find(idOrFile);
    if (shipped.isPresent()) return shipped.get();
    var file = Path.of(idOrFile);
    if (!Files.exists(file))
      throw new BadInput(
          "“%s” is neither the id of a rule book (%s) nor a file"
              .formatted(
                  idOrFile,
                  books.list().stream()
                      .map(it -> it.book().id())
                      .collect(Collectors.joining(", "))));
    return switch (RuleBookProof.of(books.read(file))) {
      case Proof.Proved(var book) -> book;
      case Proof.Refuted(var flaws) -> throw new BadInput(file + ": " + flaws.getFirst().words());
    };
  }
}
