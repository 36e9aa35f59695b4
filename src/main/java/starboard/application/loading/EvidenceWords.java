package starboard.application.loading;

import static starboard.application.loading.FileCouncils.quoted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import starboard.application.Days;
import starboard.application.EvidenceSheet;
import starboard.application.EvidenceSheet.Line;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Standards;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// Understands the rows of a register of evidence. What a cell leaves open stays open.
final class EvidenceWords {
  private final EvidenceSheet sheet;
  private final Standards standards;
  private final Findings findings;

  /// @param standards those of the round
  EvidenceWords(EvidenceSheet sheet, Standards standards, Findings findings) {
    this.sheet = sheet;
    this.standards = standards;
    this.findings = findings;
  }

  /// The item of a row; what of it cannot be understood is a problem, and then the item is not to
  /// be used.
  EvidenceItem item(Line line) {
    return new EvidenceItem(
        kind(line),
        line.title(),
        line.reference(),
        day(line),
        services(line),
        areas(line),
        weight(line),
        line.summary(),
        line.passages(),
        Optional.empty());
  }

  private SourceKind kind(Line line) {
    var kind = SourceKind.of(line.kind());
    if (kind.isEmpty() && line.kind().isBlank())
      findings.remark(line.place(), "a kind that is not given is taken as other");
    else if (kind.isEmpty())
      problem(
          line,
          "kind",
          line.kind(),
          "kind of source",
          Arrays.stream(SourceKind.values())
              .map(SourceKind::word)
              .collect(Collectors.joining(", ")));
    return kind.orElse(SourceKind.OTHER);
  }

  private Optional<LocalDate> day(Line line) {
    if (line.date().isBlank()) return Optional.empty();
    var day = Days.read(line.date());
    if (day.isEmpty())
      problem(line, "date", line.date(), "day", "it like 30 June 2004, 30/6/2004 or 2004-06-30");
    else if (!line.date().equals(day.get().toString()))
      findings.remark(
          sheet.place(line, "date"),
          "%s is read as %s".formatted(quoted(line.date()), Days.words(day.get())));
    return day;
  }

  private Set<Service> services(Line line) {
    var word = line.service();
    if (word.isBlank()) return Set.of();
    if (word.equalsIgnoreCase("both")) return Set.of(Service.values());
    for (var service : Service.values())
      if (service.word().equalsIgnoreCase(word)) return Set.of(service);
    problem(line, "service", word, "service", "children, adults or both");
    return Set.of();
  }

  private SortedSet<Integer> areas(Line line) {
    var areas = new TreeSet<Integer>();
    for (var part : line.areas().split("[\\s,;]+", -1)) {
      if (part.isEmpty()) continue;
      var area = standards.areas().stream().filter(it -> part.equals("" + it.number())).findFirst();
      if (area.isPresent()) areas.add(area.get().number());
      else problem(line, "areas", part, "standards area of the round", numbers());
    }
    return areas;
  }

  private String numbers() {
    return standards.areas().isEmpty()
        ? "nothing, as the round has no standards areas yet"
        : "numbers like 1, 3; the round has "
            + standards.areas().stream()
                .map(it -> Integer.toString(it.number()))
                .collect(Collectors.joining(", "));
  }

  private Optional<Weight> weight(Line line) {
    if (line.weight().isBlank()) return Optional.empty();
    var weight = Weight.of(line.weight());
    if (weight.isEmpty())
      problem(
          line,
          "weight",
          line.weight(),
          "weight",
          Arrays.stream(Weight.values()).map(Weight::word).collect(Collectors.joining(", ")));
    return weight;
  }

  private void problem(Line line, String column, String text, String noun, String right) {
    findings.problem(
        sheet.place(line, column), "%s is no %s; write %s".formatted(quoted(text), noun, right));
  }
}
