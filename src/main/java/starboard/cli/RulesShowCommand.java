package starboard.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.rating.PublishedRecord;

/// `starboard rules show`.
@Command(
    name = "show",
    description = "Shows a rule book: every part with its source and how sure it is.")
final class RulesShowCommand implements Callable<Integer> {
  private final BookChoice books;
  private final Supplier<PublishedRecord> record;
  @Mixin private final Output output;

  @Parameters(paramLabel = "ID", description = "The rule book: its id, or the path of its file.")
  private String id = "";

  RulesShowCommand(BookChoice books, Supplier<PublishedRecord> record, Output output) {
    this.books = books;
    this.record = record;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    var book = books.chosen(id).book();
    var standing = RecordStanding.of(record.get());
    output.write(() -> RuleBookText.of(book, standing), () -> RuleBookJson.of(book, standing));
    return Exit.DONE;
  }
}
