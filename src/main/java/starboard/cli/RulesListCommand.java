package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.RuleBooks;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;
import starboard.rating.RuleBook;

/// `starboard rules list`.
@Command(name = "list", description = "Lists the rule books that ship with the program.")
final class RulesListCommand implements Callable<Integer> {
  private final RuleBooks books;
  @Mixin private final Output output;

  RulesListCommand(RuleBooks books, Output output) {
    this.books = books;
    this.output = output;
  }

  @Override
  public Integer call() {
    output.write(this::text, this::json);
    return Exit.DONE;
  }

  private List<String> text() {
    var table = new TextTable("ID", "TITLE", "IN FORCE", "");
    for (var proved : books.list()) {
      var book = proved.book();
      table.row(
          book.id(), book.title(), book.inForce().toString(), isStandard(book) ? "default" : "");
    }
    return table.lines();
  }

  private Value json() {
    return new Items(books.list().stream().<Value>map(it -> json(it.book())).toList());
  }

  private Fields json(RuleBook book) {
    return Fields.NONE
        .with("id", book.id())
        .with("title", book.title())
        .with("inForce", book.inForce().toString())
        .with("note", book.note())
        .with("default", isStandard(book));
  }

  private boolean isStandard(RuleBook book) {
    return book.id().equals(RuleBooks.DEFAULT);
  }
}
