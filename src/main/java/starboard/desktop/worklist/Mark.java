package starboard.desktop.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.application.CaseRow;
import starboard.application.Worklist;
import starboard.rating.Limit;
import starboard.rating.Subject;

/// What a council is marked with in the worklist: the choices of a filter.
public enum Mark {
  /// A grade stands above its limit, because values changed after it was judged.
  ABOVE_LIMIT("above a limit"),
  /// A key indicator is failed and not applied.
  EXEMPT("exempt from a limit"),
  CARRIED("to confirm"),
  DRAFTS("typed, not recorded"),
  TO_WEIGH("evidence not cited");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  boolean on(Worklist.Row row) {
    return switch (this) {
      case ABOVE_LIMIT -> Arrays.stream(Subject.values()).anyMatch(it -> !above(row, it).isEmpty());
      case EXEMPT -> row.limits().stream().anyMatch(it -> it.notApplied().isPresent());
      case CARRIED -> row.judgements().stream().anyMatch(CaseRow.JudgementRow::carried);
      case DRAFTS -> row.drafts() > 0;
      case TO_WEIGH -> row.evidence().toWeigh() > 0;
    };
  }

  /// The marks of one judgement, the most urgent first.
  static List<Mark> of(Worklist.Row row, Subject subject) {
    var marks = new ArrayList<Mark>();
    if (!above(row, subject).isEmpty()) marks.add(ABOVE_LIMIT);
    if (!exemptions(row, subject).isEmpty()) marks.add(EXEMPT);
    if (row.judgements().get(subject.ordinal()).carried()) marks.add(CARRIED);
    return marks;
  }

  /// Everything that is marked on one judgement in words, for example `above its limit (Some by A1:
  /// 21.4 %, key threshold 20 %)`; blank where nothing is.
  static String words(Worklist.Row row, Subject subject) {
    var above =
        above(row, subject).stream()
            .map(it ->
                "above its limit (%s by %s: %s)"
                    .formatted(it.highest().word(), it.key(), it.reason()));
    var carried =
        row.judgements().get(subject.ordinal()).carried()
            ? Stream.of("carried over, to confirm")
            : Stream.<String>of();
    var exempt =
        exemptions(row, subject).stream()
            .map(it ->
                "exempt from %s (%s)".formatted(it.limit().key(), it.notApplied().orElse("")));
    return Stream.of(above, carried, exempt).flatMap(it -> it).collect(Collectors.joining(", "));
  }

  private static List<Limit> above(Worklist.Row row, Subject subject) {
    var grade = row.judgements().get(subject.ordinal()).grade();
    return row.limits().stream()
        .filter(it -> it.notApplied().isEmpty())
        .map(CaseRow.LimitRow::limit)
        .filter(it -> it.subject() == subject && grade.filter(it::closes).isPresent())
        .toList();
  }

  private static List<CaseRow.LimitRow> exemptions(Worklist.Row row, Subject subject) {
    return row.limits().stream()
        .filter(it -> it.notApplied().isPresent() && it.limit().subject() == subject)
        .toList();
  }
}
