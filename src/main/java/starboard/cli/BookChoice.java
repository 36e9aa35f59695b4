package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import starboard.application.BadInput;
import starboard.application.RuleBooks;
import starboard.rating.Proof;
import starboard.rating.ProvedRuleBook;
import starboard.rating.RuleBook;
import starboard.rating.RuleBookProof;

/// Finds the rule book that a person names by its id or by the path of its file.
final class BookChoice {
  private final RuleBooks books;

  BookChoice(RuleBooks books) {
    this.books = books;
  }

  /// The rule book of an id or file.
  ///
  /// @throws BadInput if there is neither, or the file's rule book is not proved
  ProvedRuleBook proved(String idOrFile) throws BadInput {
    var shipped = books.find(idOrFile);
    if (shipped.isPresent()) return shipped.get();
    return switch (RuleBookProof.of(ofFile(idOrFile))) {
      case Proof.Proved(var book) -> book;
      case Proof.Refuted(var flaws) ->
          throw new BadInput(
              "%s: %s; “starboard rules check” tells all"
                  .formatted(idOrFile, flaws.getFirst().words()));
    };
  }

  /// The rule book of an id or file as it is written, with any flaw that it has.
  ///
  /// @throws BadInput if there is neither, or the file is no rule book
  RuleBook asWritten(String idOrFile) throws BadInput {
    var shipped = books.find(idOrFile);
    return shipped.isPresent() ? shipped.get().book() : ofFile(idOrFile);
  }

  private RuleBook ofFile(String name) throws BadInput {
    var file = PathWord.of(name).filter(Files::exists);
    if (file.isPresent()) return books.read(file.get());
    var ids = books.list().stream().map(it -> it.book().id()).collect(joining(" or "));
    throw new BadInput(
        "“%s” is not the id of a rule book (%s) and there is no such file".formatted(name, ids));
  }
}
