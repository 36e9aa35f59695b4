package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.rating.Question;

/// `starboard case key-judge`.
@Command(
    name = "key-judge",
    description = "Says what inspectors judge of a key indicator that is judged, as with an audit.")
final class CaseKeyJudgeCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final KeyOption key = new KeyOption();

  @Option(
      names = "--grade",
      required = true,
      paramLabel = "G",
      description = "No, Some, Most or Yes; or not-enough-evidence, or open to take it back.")
  private String grade = "";

  CaseKeyJudgeCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say(new Act.KeyJudged(key.name(), AnswerWords.of(Question.SERVING, grade)));
  }
}
