package starboard.cli;

import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with the arguments, and where to read more.
final class UsageSentence {
  private UsageSentence() {}

  static String of(ParameterException fault) {
    var command = fault.getCommandLine().getCommandSpec().qualifiedName();
    return "%s: %s; “%1$s --help” tells more".formatted(command, wrong(fault));
  }

  private static String wrong(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) return unmatched(unmatched);
    var message =
        String.valueOf(fault.getMessage())
            .replaceFirst("'([^']*)' is not an? (?:int|long)$", "“$1” is no whole number that fits")
            .replaceFirst(
                "^Error: (.*) are mutually exclusive.*",
                "$1 exclude each other; write only one of them")
            .replaceFirst(
                "(?s)^Error: expected only one match but got [\\[(]?([^\\])=]*).*",
                "$1 is written twice; write it once");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String unmatched(UnmatchedArgumentException fault) {
    var word = "“" + fault.getUnmatched().getFirst() + "”";
    if (fault.isUnknownOption()) return word + " is not an option";
    if (fault.getCommandLine().getSubcommands().isEmpty()) return word + " is one word too many";
    var near = fault.getSuggestions();
    return word + " is not a command" + (near.isEmpty() ? "" : ", “" + near.getFirst() + "” is");
  }
}
