package starboard.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.rating.Question;

/// Reads the word of a question.
final class QuestionWord implements ITypeConverter<Question> {
  @Override
  public Question convert(String word) {
    return Question.of(word)
        .orElseThrow(() ->
            new TypeConversionException(
                "“" + word + "” is not a question; write serving or capacity"));
  }
}
