package starboard.desktop.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.Evidence;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.SourceKind;
import starboard.evidence.StandardsArea;
import starboard.rating.Subject;

/// The evidence that counts, by standards areas and kinds of source, for one judgement or for all.
///
/// @param rows one for each standards area of the round, then one for what has no area yet, if any
/// @param kinds those of which there is anything, in their usual order
/// @param without the areas that feed the judgement and on which there is nothing
/// @param kindsWithout the kinds of which there is nothing
record EvidenceGrid(
    List<Row> rows,
    List<SourceKind> kinds,
    List<StandardsArea> without,
    List<SourceKind> kindsWithout) {

  /// One standards area.
  ///
  /// @param title of the area, or what stands for none
  record Row(String title, Map<SourceKind, Cell> cells) {}

  /// What one kind of source says in one area.
  ///
  /// @param items those that count, the oldest first by the day they tell of
  /// @param supports how many of them support the judgement, or any
  /// @param contradicts how many contradict it, or any
  /// @param silent how many say nothing to it yet
  /// @param newest the newest day of which one tells; empty where none has a day
  record Cell(
      String area,
      SourceKind kind,
      List<EvidenceId> items,
      int supports,
      int contradicts,
      int silent,
      Optional<LocalDate> newest) {
    boolean isEmpty() {
      return items.isEmpty();
    }

    /// What the cell is of, for example `Quality, Inspection`.
    String words() {
      return area + ", " + kind.title();
    }
  }

  /// @param subject the judgement; empty for all
  static EvidenceGrid of(CaseView view, Optional<Subject> subject) {
    var counted =
        view.state().evidence().items().stream()
            .filter(it -> it.counts(view.round()))
            .filter(it -> subject.map(one -> concerns(it, one)).orElse(true))
            .toList();
    var areas = view.criteria().standards().areas();
    var rows = new ArrayList<Row>();
    for (var area : areas)
      rows.add(
          row(
              area.title(),
              counted.stream().filter(it -> it.shown().areas().contains(area.number())).toList(),
              subject));
    var loose = counted.stream().filter(it -> it.shown().areas().isEmpty()).toList();
    if (!loose.isEmpty()) rows.add(row("No area yet", loose, subject));
    var kinds =
        List.of(SourceKind.values()).stream()
            .filter(kind -> counted.stream().anyMatch(it -> it.shown().kind() == kind))
            .toList();
    var without =
        areas.stream()
            .filter(it -> subject.map(one -> one.question() == it.question()).orElse(true))
            .filter(
                it -> counted.stream().noneMatch(one -> one.shown().areas().contains(it.number())))
            .toList();
    var kindsWithout =
        List.of(SourceKind.values()).stream()
            .filter(it -> it != SourceKind.OTHER && !kinds.contains(it))
            .toList();
    return new EvidenceGrid(List.copyOf(rows), kinds, without, kindsWithout);
  }

  /// Whether an item can say something to a judgement: it is of its service, or of none yet, or was
  /// weighed for it.
  private static boolean concerns(Evidence evidence, Subject subject) {
    var services = evidence.shown().services();
    return services.isEmpty()
        || services.contains(subject.service())
        || evidence.bearing(subject) != Bearing.NONE;
  }

  private static Row row(String title, List<Evidence> items, Optional<Subject> subject) {
    var cells = new LinkedHashMap<SourceKind, Cell>();
    for (var kind : SourceKind.values())
      cells.put(
          kind,
          cell(
              title,
              kind,
              items.stream().filter(it -> it.shown().kind() == kind).toList(),
              subject));
    return new Row(title, cells);
  }

  private static Cell cell(
      String area, SourceKind kind, List<Evidence> items, Optional<Subject> subject) {
    Comparator<Evidence> byDay = Comparator.comparing(EvidenceGrid::day);
    var days = items.stream().flatMap(it -> it.shown().appliesTo().stream());
    return new Cell(
        area,
        kind,
        items.stream().sorted(byDay).map(Evidence::id).toList(),
        count(items, subject, Bearing.SUPPORTS),
        count(items, subject, Bearing.CONTRADICTS),
        (int) items.stream().filter(it -> !isCited(it, subject)).count(),
        days.max(Comparator.naturalOrder()));
  }

  private static LocalDate day(Evidence evidence) {
    return evidence.shown().appliesTo().orElseGet(evidence::receivedOn);
  }

  private static int count(List<Evidence> items, Optional<Subject> subject, Bearing bearing) {
    return (int) items.stream().filter(it -> says(it, subject, bearing)).count();
  }

  private static boolean isCited(Evidence evidence, Optional<Subject> subject) {
    return subject.map(evidence.cited()::contains).orElseGet(() -> !evidence.cited().isEmpty());
  }

  private static boolean says(Evidence evidence, Optional<Subject> subject, Bearing bearing) {
    return subject
        .map(it -> evidence.bearing(it) == bearing)
        .orElseGet(() -> evidence.cited().stream().anyMatch(it -> evidence.bearing(it) == bearing));
  }
}
