package starboard.desktop.evidence;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.casework.Evidence;
import starboard.casework.Round;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// One line of the register.
///
/// @param words all that can be filtered by, in small letters
record ItemLine(Evidence evidence, EvidenceItem item, Set<Mark> marks, String words) {
  ItemLine {
    marks = Collections.unmodifiableSet(marks);
  }

  static ItemLine of(Evidence evidence, Round round) {
    var item = evidence.shown();
    var marks = Mark.of(evidence, round);
    return new ItemLine(evidence, item, marks, words(item, marks));
  }

  EvidenceId id() {
    return evidence.id();
  }

  /// Whether it holds every word of a filter, letters in either case.
  boolean matches(String filter) {
    return Stream.of(filter.toLowerCase(Locale.UK).split("\\s+")).allMatch(words::contains);
  }

  /// For which services it tells, for example `Both`; blank where that is not said yet.
  String services() {
    var services = item.services();
    if (services.size() > 1) return "Both";
    return services.stream().map(ItemLine::brief).collect(Collectors.joining());
  }

  private static String brief(Service service) {
    return switch (service) {
      case CHILDREN -> "Children";
      case ADULTS -> "Adults";
    };
  }

  /// The numbers of its areas, for example `1, 4`.
  String areas() {
    return item.areas().stream().map(it -> Integer.toString(it)).collect(Collectors.joining(", "));
  }

  String weight() {
    return item.weight().map(Weight::word).orElse("");
  }

  String marksInWords() {
    return marks.stream().map(Mark::word).collect(Collectors.joining(", "));
  }

  private static String words(EvidenceItem item, Set<Mark> marks) {
    var texts =
        Stream.of(
            item.title(), item.reference(), item.kind().title(), item.summary(), item.passages());
    var more =
        Stream.of(
            item.weight().map(Weight::word).orElse(""),
            item.attachment().map(Attachment::name).orElse(""),
            marks.stream().map(Mark::word).collect(Collectors.joining(" ")));
    return Stream.concat(texts, more).collect(Collectors.joining("\n")).toLowerCase(Locale.UK);
  }
}
