package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.RuleBookCheck;
import starboard.application.RuleBooks;

/// `starboard rules check`.
@Command(
    name = "check",
    description = {
      "Proves a rule book and holds it against the published record.",
      "Every combination of judgements must have one star, a better judgement may never lower it,"
          + " the services can be swapped, the worked examples hold. Ends with 1 if a flaw is found"
          + " or a published star is missed."
    })
final class RulesCheckCommand implements Callable<Integer> {
  private final BookChoice choice;
  private final RuleBooks books;

  @Mixin private final Output output;

  @Parameters(paramLabel = "FILE", description = "The rule book: the path of its file, or its id.")
  private String file = "";

  RulesCheckCommand(BookChoice choice, RuleBooks books, Output output) {
    this.choice = choice;
    this.books = books;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    var check = RuleBookCheck.of(choice.asWritten(file), books.record().ratings());
    output.write(() -> CheckText.of(check), () -> CheckJson.of(check));
    return check.clean() ? Exit.DONE : Exit.FOUND;
  }
}
