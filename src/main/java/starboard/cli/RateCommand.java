package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.RatingSheets;
import starboard.application.RuleBooks;
import starboard.application.SheetFormat;
import starboard.application.SheetRating;

/// `starboard rate`: rates the rows of a file without a store.
@Command(
    name = "rate",
    description = {
      "Rates the councils of a CSV file and writes the file with its ratings to standard output.",
      "The file needs the columns council, adults_serving, adults_capacity, children_serving and"
          + " children_capacity, in any order; others are carried through. Added are rated_points,"
          + " rated_stars, rated_status and rated_reason. A blank judgement is open: the row is"
          + " incomplete and rated_stars has the stars still possible."
    })
final class RateCommand implements Callable<Integer> {
  private final BookChoice books;
  private final RatingSheets sheets;
  private final PrintWriter out;

  @Parameters(
      paramLabel = "FILE.csv",
      converter = PathWord.class,
      description = "The judgements, one line a council, in UTF-8.")
  private Path file = Path.of("");

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule book: its id, or the path of its file. Default: ${DEFAULT-VALUE}.")
  private String rules = RuleBooks.DEFAULT;

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      converter = SheetFormatWord.class,
      description = "What to write. Default: csv.")
  private SheetFormat format = SheetFormat.CSV;

  RateCommand(BookChoice books, RatingSheets sheets, PrintWriter out) {
    this.books = books;
    this.sheets = sheets;
    this.out = out;
  }

  /// Writes nothing before the whole file was read and found sound.
  @Override
  public Integer call() throws BadInput, IOException {
    var book = books.proved(rules);
    sheets.write(SheetRating.of(sheets.read(file), book), format, out);
    return Exit.DONE;
  }
}
