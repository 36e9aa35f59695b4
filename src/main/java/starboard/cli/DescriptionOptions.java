package starboard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import starboard.application.Attachments;
import starboard.application.BadInput;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// The parts of an item of evidence, each of which can be left out. Commands take it as a mixin.
final class DescriptionOptions {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "inspection, joint-review, monitoring-return, position-statement,"
              + " delivery-and-improvement-statement, auditor, nhs, improvement-plan-return or"
              + " other.")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--reference", paramLabel = "TEXT", description = "Its number at its source.")
  private Optional<String> reference = Optional.empty();

  @Option(
      names = "--applies-to",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The day that it tells of, as 2004-06-30.")
  private Optional<LocalDate> appliesTo = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "children|adults|both",
      description = "The service that it tells of.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--areas",
      paramLabel = "N,…",
      description = "The standards areas under which it falls, by their numbers.")
  private Optional<String> areas = Optional.empty();

  @Option(
      names = "--weight",
      paramLabel = "WORD",
      description = "How robust it is: slight, fair, robust or extremely-robust.")
  private Optional<String> weight = Optional.empty();

  @Option(names = "--summary", paramLabel = "TEXT", description = "What it says; - reads it.")
  private Optional<Prose> summary = Optional.empty();

  @Option(names = "--passages", paramLabel = "TEXT", description = "The passages that matter.")
  private Optional<Prose> passages = Optional.empty();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      converter = PathWord.class,
      description = "A file to keep with it, up to 100 MB.")
  private Optional<Path> file = Optional.empty();

  Optional<SourceKind> kind() throws BadInput {
    if (kind.isEmpty()) return Optional.empty();
    return Optional.of(kind(kind.get()));
  }

  Optional<String> title() throws BadInput {
    if (title.filter(String::isBlank).isPresent())
      throw new BadInput("--title: the title is blank; write what it is called");
    return title.map(String::strip);
  }

  /// An item with those parts changed that were named.
  EvidenceItem changed(EvidenceItem item, Attachments attachments) throws BadInput {
    return new EvidenceItem(
        kind().orElse(item.kind()),
        title().orElse(item.title()),
        reference.map(String::strip).orElse(item.reference()),
        appliesTo.or(item::appliesTo),
        about.isEmpty() ? item.services() : services(about.get()),
        areas.isEmpty() ? item.areas() : areas(areas.get()),
        weight.isEmpty() ? item.weight() : Optional.of(weight(weight.get())),
        summary.map(Prose::text).orElse(item.summary()),
        passages.map(Prose::text).orElse(item.passages()),
        file.isEmpty() ? item.attachment() : Optional.of(kept(file.get(), attachments)));
  }

  /// @throws BadInput if the word is no kind; names those that there are
  static SourceKind kind(String word) throws BadInput {
    var kind = SourceKind.of(word);
    if (kind.isPresent()) return kind.get();
    throw new BadInput(
        "--kind: “%s” is not a kind of source; write %s"
            .formatted(
                word,
                Arrays.stream(SourceKind.values())
                    .map(SourceKind::word)
                    .collect(Collectors.joining(", "))));
  }

  private static Attachment kept(Path file, Attachments attachments) throws BadInput {
    return attachments.keep(file);
  }

  private static Set<Service> services(String word) throws BadInput {
    if (word.equals("both")) return Set.of(Service.values());
    var service = Service.of(word);
    if (service.isPresent()) return Set.of(service.get());
    throw new BadInput(
        "--about: “%s” is not a service; write children, adults or both".formatted(word));
  }

  private static SortedSet<Integer> areas(String words) throws BadInput {
    var numbers = new TreeSet<Integer>();
    for (var word : words.split(",", -1)) {
      if (!word.strip().matches("[0-9]{1,3}"))
        throw new BadInput(
            "--areas: “%s” is not the number of a standards area; write numbers with commas, as 1,4"
                .formatted(word.strip()));
      numbers.add(Integer.valueOf(word.strip()));
    }
    return numbers;
  }

  private static Weight weight(String word) throws BadInput {
    var weight = Weight.of(word.replace('-', ' '));
    if (weight.isPresent()) return weight.get();
    throw new BadInput(
        "--weight: “%s” is not a weight; write %s"
            .formatted(
                word,
                Arrays.stream(Weight.values())
                    .map(it -> it.word().replace(' ', '-').toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))));
  }
}
