package starboard.cli;

import picocli.CommandLine.Option;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;

/// Which of the four judgements. Commands take it as a mixin.
final class SubjectOption {
  @Option(
      names = "--service",
      required = true,
      paramLabel = "children|adults",
      converter = ServiceWord.class,
      description = "The service that is judged.")
  private Service service = Service.CHILDREN;

  @Option(
      names = "--question",
      required = true,
      paramLabel = "serving|capacity",
      converter = QuestionWord.class,
      description = "Serving people well, or capacity for improvement.")
  private Question question = Question.SERVING;

  Subject subject() {
    return Subject.of(service, question);
  }
}
