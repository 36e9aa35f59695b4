package starboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;
import starboard.indicators.Understanding;
import starboard.indicators.ValueWords;

/// `starboard case value`.
@Command(
    name = "value",
    description = "Puts the value of one indicator right by hand, or takes it away.")
final class CaseValueCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Option(
      names = "--indicator",
      required = true,
      paramLabel = "CODE",
      description = "The indicator, by its code in the round, for example A1.")
  private String code = "";

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = "As in a file: 21.4, or n/a, or x where it is held back for small numbers.")
  private Optional<String> value = Optional.empty();

  @Option(names = "--numerator", paramLabel = "N", description = "How many were counted.")
  private String numerator = "";

  @Option(names = "--denominator", paramLabel = "N", description = "Of how many.")
  private String denominator = "";

  @Option(
      names = "--status",
      paramLabel = "WORD",
      description =
          "final, provisional, estimated, missing, not applicable or small numbers. Default:"
              + " final.")
  private String status = "";

  @Option(names = "--none", description = "Take the value away: nothing is known any more.")
  private boolean none;

  CaseValueCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (none && (value.isPresent() || !(numerator + denominator + status).isEmpty()))
      throw new BadInput("--none takes the value away; leave the other parts out");
    if (!none && value.isEmpty() && status.isEmpty())
      throw new BadInput("there is no value; write --value, --status or --none");
    return acting.say((_, view) -> List.of(act(view)));
  }

  private Act.Undoable act(CaseView view) throws BadInput {
    var indicator = indicator(view);
    return new Act.Valued(
        indicator.code(), none ? Optional.empty() : Optional.of(understood(indicator)));
  }

  private Indicator indicator(CaseView view) throws BadInput {
    var typed = code.strip().toUpperCase(Locale.ROOT);
    var all = view.criteria().indicators().indicators();
    for (var indicator : all) if (indicator.code().text().equals(typed)) return indicator;
    var there = all.stream().map(it -> it.code().text()).collect(Collectors.joining(", "));
    throw new BadInput(
        "round %s has no indicator “%s”; %s"
            .formatted(
                view.round().id(), code, there.isEmpty() ? "it has none" : "there are " + there));
  }

  private IndicatorValue understood(Indicator indicator) throws BadInput {
    return switch (ValueWords.of(indicator, value.orElse(""), numerator, denominator, status)) {
      case Understanding.Refused(var _, var sentence) ->
          throw new BadInput(indicator.code() + ": " + sentence);
      case Understanding.Understood(var read, var remark) -> {
        remark.ifPresent(it -> acting.remark(indicator.code() + ": " + it));
        yield read;
      }
    };
  }
}
