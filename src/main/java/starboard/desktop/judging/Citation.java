package starboard.desktop.judging;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import starboard.application.CaseView;
import starboard.casework.Evidence;
import starboard.casework.Round;
import starboard.evidence.EvidenceId;
import starboard.journal.Field;
import starboard.rating.Subject;

/// One item of evidence that a judgement cites, in words.
///
/// @param words on the chip, with the sign and, where it contradicts or does not count, the word:
///   `Inspection of fostering, March 2004 +`
/// @param whole the title and everything else to be known, for a tooltip and a screen reader
/// @param counts whether it counts in the round
record Citation(
    EvidenceId item, String title, String words, String whole, Kind kind, boolean counts) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int LONGEST = 36;

  /// What the item says.
  enum Kind {
    SUPPORTS(" +", "supports"),
    CONTRADICTS(" − contradicts", "contradicts"),
    /// Two people weighed it differently.
    IN_CONFLICT(" ? in conflict", "is in conflict for");

    private final String sign;
    private final String word;

    Kind(String sign, String word) {
      this.sign = sign;
      this.word = word;
    }
  }

  /// What a judgement cites, as received.
  static List<Citation> of(CaseView view, Subject subject) {
    var cited = new ArrayList<Citation>();
    for (var it : view.state().evidence().items())
      if (it.bearings().get(subject) instanceof Field.Conflict)
        cited.add(of(view, subject, it, Kind.IN_CONFLICT));
      else
        switch (it.bearing(subject)) {
          case SUPPORTS -> cited.add(of(view, subject, it, Kind.SUPPORTS));
          case CONTRADICTS -> cited.add(of(view, subject, it, Kind.CONTRADICTS));
          case NONE -> {}
        }
    return cited;
  }

  private static Citation of(CaseView view, Subject subject, Evidence item, Kind kind) {
    var what = item.shown();
    var not = notCounting(item, view.round());
    return new Citation(
        item.id(),
        what.title(),
        shortened(what.title()) + month(item) + kind.sign + (not.isEmpty() ? "" : ", " + not),
        "“%s” (%s) %s %s%s"
            .formatted(
                what.title(),
                brief(item),
                kind.word,
                subject.phrase(),
                not.isEmpty() ? "" : "; " + not),
        kind,
        not.isEmpty());
  }

  /// The kind and the month, for example `Inspection, March 2004`.
  static String brief(Evidence item) {
    var what = item.shown();
    return what.kind().title() + month(item);
  }

  private static String month(Evidence item) {
    return item.shown().appliesTo().map(it -> ", " + MONTH.format(it)).orElse("");
  }

  /// A title with no more than [#LONGEST] characters, cut between two words where it has some.
  static String shortened(String title) {
    if (title.codePointCount(0, title.length()) <= LONGEST) return title;
    var start = title.substring(0, title.offsetByCodePoints(0, LONGEST));
    int gap = start.lastIndexOf(' ');
    return (gap < LONGEST / 2 ? start : start.substring(0, gap)) + " …";
  }

  /// Why an item does not count, for example `late: does not count`; blank where it does.
  static String notCounting(Evidence item, Round round) {
    if (item.withdrawn()) return "withdrawn: does not count";
    return item.counts(round) ? "" : "late: does not count";
  }
}
