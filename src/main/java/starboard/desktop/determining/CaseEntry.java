package starboard.desktop.determining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import starboard.application.Worklist;
import starboard.casework.Round;
import starboard.casework.determination.CaseStep;
import starboard.desktop.steps.DaysLeft;

/// A case in the list of the determination screen.
///
/// @param findings how many findings nobody has settled
record CaseEntry(Worklist.Row row, CaseStep step, int findings) {
  /// Those that can be determined first, then those that will be, then those that are.
  private static final List<CaseStep> ORDER =
      List.of(
          CaseStep.READY,
          CaseStep.WITH_COUNCIL,
          CaseStep.MODERATION,
          CaseStep.PROVISIONAL,
          CaseStep.PREPARATION,
          CaseStep.DETERMINED,
          CaseStep.PUBLISHED);

  static CaseEntry of(Worklist.Row row, Round round, int findings) {
    return new CaseEntry(row, row.progress().step(round), findings);
  }

  static Comparator<CaseEntry> order() {
    return Comparator.comparingInt((CaseEntry it) -> ORDER.indexOf(it.step))
        .thenComparing(it -> it.row.council().name());
  }

  /// The steps in the order of the list.
  static List<CaseStep> steps() {
    return ORDER;
  }

  /// Whether it is ready and the tables know of nothing that is open on it.
  boolean clear() {
    var progress = row.progress();
    return step == CaseStep.READY
        && findings == 0
        && progress.openPoints() == 0
        && (progress.second().isEmpty() || progress.secondIn())
        && row.star().stars().isPresent();
  }

  /// For example `ready · nothing open` or `with the council · 2 points open`.
  String words(LocalDate today) {
    var progress = row.progress();
    var words = new StringBuilder(step.word());
    if (progress.openPoints() == 1) words.append(" · 1 point open");
    else if (progress.openPoints() > 1)
      words.append(" · ").append(progress.openPoints()).append(" points open");
    if (progress.second().isPresent() && !progress.secondIn())
      words.append(" · second judgement open");
    if (findings == 1) words.append(" · 1 finding open");
    else if (findings > 1) words.append(" · ").append(findings).append(" findings open");
    if (clear()) words.append(" · nothing open");
    if (step == CaseStep.WITH_COUNCIL)
      progress.due().ifPresent(it -> words.append(" · ").append(until(today, it)));
    progress.determinedBy().ifPresent(it -> words.append(" by ").append(it));
    if (progress.reopenings() > 0) words.append(" · opened again");
    return words.toString();
  }

  private static String until(LocalDate today, LocalDate last) {
    var words = DaysLeft.words(today, last);
    return words.substring(words.lastIndexOf(", ") + 2);
  }
}
