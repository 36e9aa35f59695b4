package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.journal.Value;

/// `starboard review show` and `starboard zero show`: parts of a council's year.
@Command
final class YearShowCommand implements Callable<Integer> {
  private final Function<CaseView, List<String>> text;
  private final Function<CaseView, Value> json;
  @Mixin private final Looking looking;
  @Mixin private final Output output;

  YearShowCommand(
      Function<CaseView, List<String>> text,
      Function<CaseView, Value> json,
      Looking looking,
      Output output) {
    this.text = text;
    this.json = json;
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.at(view -> output.write(() -> text.apply(view), () -> json.apply(view)));
  }
}
