package starboard.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.RecordStanding;
import starboard.application.RuleBooks;

/// `starboard rules show`.
@Command(
    name = "show",
    description = {
      "Shows a rule book: every part with its source and how sure it is.",
      "As JSON it is the form of a rule book’s file: edit it, check it, rate with it."
    })
final class RulesShowCommand implements Callable<Integer> {
  private final BookChoice choice;
  private final RuleBooks books;

  @Mixin private final Output output;

  @Parameters(paramLabel = "ID", description = "The rule book: its id, or the path of its file.")
  private String id = "";

  RulesShowCommand(BookChoice choice, RuleBooks books, Output output) {
    this.choice = choice;
    this.books = books;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    var book = choice.asWritten(id);
    output.writeFile(
        () -> RuleBookText.of(book, RecordStanding.of(books.record())),
        out -> books.write(book, out));
    return Exit.DONE;
  }
}
