package starboard.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.ConsistencyList;
import starboard.casework.Region;
import starboard.consistency.CheckName;
import starboard.consistency.queue.QueueFilter;
import starboard.rating.Service;

/// What of the consistency queue is listed. Commands take it as a mixin.
final class CheckFilter {
  @Option(
      names = "--check",
      paramLabel = "NAME",
      description = "Only findings of this check, for example dominance.")
  private Optional<String> check = Optional.empty();

  @Option(names = "--region", paramLabel = "NAME", description = "Only councils of this region.")
  private Optional<String> region = Optional.empty();

  @Option(
      names = "--inspector",
      paramLabel = "PERSON",
      description = "Only councils of which this person judged something.")
  private Optional<String> inspector = Optional.empty();

  @Option(
      names = "--service",
      paramLabel = "children|adults",
      converter = ServiceWord.class,
      description = "Only findings about this service.")
  private Optional<Service> service = Optional.empty();

  @ArgGroup(exclusive = true)
  private final Standing standing = new Standing();

  /// One of the two, or neither.
  static final class Standing {
    @Option(names = "--open", description = "Only findings that nobody has settled.")
    private boolean open;

    @Option(names = "--settled", description = "Only findings that are settled.")
    private boolean settled;

    Optional<Boolean> asked() {
      return open || settled ? Optional.of(settled) : Optional.empty();
    }
  }

  /// What is the same for every round.
  ///
  /// @throws BadInput if there is no such check or region; names those that there are
  QueueFilter filter() throws BadInput {
    return new QueueFilter(
        check.isEmpty() ? Optional.empty() : Optional.of(check("--check", check.get())),
        region.isEmpty() ? Optional.empty() : Optional.of(region(region.get())),
        Optional.empty(),
        service,
        standing.asked());
  }

  /// The filter with the inspector of a round.
  ///
  /// @throws BadInput if nobody of that name judged anything in it; names those who did
  QueueFilter in(ConsistencyList list, QueueFilter filter) throws BadInput {
    if (inspector.isEmpty()) return filter;
    var judges = new TreeSet<String>();
    for (var look : list.queue().looks())
      for (var it : look.facts().judgements())
        if (!it.inspector().isBlank()) judges.add(it.inspector());
    var named = new NamedPerson("--inspector", inspector.get());
    var name = named.among(judges, "judged anything in round " + list.round().id());
    return new QueueFilter(
        filter.check(), filter.region(), Optional.of(name), filter.service(), filter.settled());
  }

  /// @param option the option that names it
  /// @throws BadInput if there is no such check; names those that there are
  static CheckName check(String option, String word) throws BadInput {
    return CheckName.of(word)
        .orElseThrow(() ->
            new BadInput(
                "%s: “%s” is not a check; write %s"
                    .formatted(
                        option,
                        word,
                        Arrays.stream(CheckName.values())
                            .map(CheckName::word)
                            .collect(Collectors.joining(", ")))));
  }

  private static Region region(String name) throws BadInput {
    return Arrays.stream(Region.values())
        .filter(it -> it.title().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                "--region: “%s” is not a region; write %s"
                    .formatted(
                        name,
                        Arrays.stream(Region.values())
                            .map(Region::title)
                            .collect(Collectors.joining(", ")))));
  }
}
