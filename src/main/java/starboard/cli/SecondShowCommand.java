package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.journal.Fields;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// `starboard second show`.
@Command(
    name = "show",
    description = "Shows the first and the second judgement side by side, once both are in.")
final class SecondShowCommand implements Callable<Integer> {
  @Mixin private final Looking looking;
  @Mixin private final Output output;

  SecondShowCommand(Looking looking, Output output) {
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.at(view -> {
      refuse(view);
      output.write(() -> text(view), () -> json(view));
    });
  }

  /// Neither is shown to whoever has not made up their own mind.
  private static void refuse(CaseView view) throws BadInput {
    var second = view.state().deliberation().second();
    if (second.asked().isEmpty())
      throw new BadInput("nobody was asked for a second judgement on this case");
    if (!second.in())
      throw new BadInput(
          "%s has not handed the second judgement in; neither is shown before both are in"
              .formatted(second.asked().get()));
    if (view.state().grades().profile().isEmpty())
      throw new BadInput(
          "the first judgement is not complete; neither is shown before both are in");
  }

  private static List<String> text(CaseView view) {
    var second = view.state().deliberation().second();
    var table = new TextTable("JUDGEMENT", "FIRST", "SECOND", "REASON OF THE SECOND");
    for (var subject : Subject.values())
      table.row(
          Sentences.title(subject),
          JudgementWords.answer(view.state().judgement(subject)),
          JudgementWords.answer(second.judgement(subject)),
          second.judgement(subject).reason().strip().replaceAll("\\s+", " "));
    var lines = new ArrayList<>(table.lines());
    lines.addFirst("Second judgement by " + second.asked().orElseThrow());
    return lines;
  }

  private static Fields json(CaseView view) {
    var second = view.state().deliberation().second();
    var judgements = Fields.NONE;
    for (var subject : Subject.values())
      judgements =
          judgements.with(
              subject.word(),
              Fields.NONE
                  .with("first", JudgementWords.answer(view.state().judgement(subject)))
                  .with("second", JudgementWords.answer(second.judgement(subject)))
                  .with("reason", second.judgement(subject).reason()));
    return Fields.NONE
        .with("inspector", second.asked().orElseThrow())
        .with("judgements", judgements);
  }
}
