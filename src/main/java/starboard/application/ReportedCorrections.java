package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.application.publishing.Correction;
import starboard.casework.CaseFile;
import starboard.casework.Council;
import starboard.casework.Deciding;
import starboard.casework.Register;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.journal.Entry;
import starboard.rating.Subject;

/// What changed in a case after it was determined: that it was opened again and what came of it,
/// and the change within the year that stands.
record ReportedCorrections(Council council, CaseFile file) {

  /// The oldest first.
  List<Correction> all() {
    var corrections = new ArrayList<>(reopenings());
    var outcome = file.state().deliberation().outcome();
    outcome.inYear().value().map(this::changed).ifPresent(corrections::add);
    corrections.sort(Comparator.comparing(Correction::day));
    return corrections;
  }

  private List<Correction> reopenings() {
    var corrections = new ArrayList<Correction>();
    var said = file.said();
    for (int i = 0; i < said.size(); i++)
      if (said.get(i).act() instanceof Deciding.Reopened(var reason)) {
        var before = determined(said.subList(0, i).reversed());
        var after = determined(said.subList(i + 1, said.size()));
        corrections.add(
            correction(
                day(said.get(i).entry()),
                "The determined case was opened again." + came(before, after),
                reason));
      }
    return corrections;
  }

  /// A determination and the day of it.
  private record Act(LocalDate day, Determination determined) {}

  /// The first determination, before or after an opening, up to the next opening.
  private static Optional<Act> determined(List<CaseFile.Said> said) {
    for (var it : said) {
      if (it.act() instanceof Deciding.Determined(var determined))
        return Optional.of(new Act(day(it.entry()), determined));
      if (it.act() instanceof Deciding.Reopened) return Optional.empty();
    }
    return Optional.empty();
  }

  private static String came(Optional<Act> before, Optional<Act> after) {
    if (before.isEmpty() || after.isEmpty()) return "";
    var then = before.get().determined();
    var now = after.get().determined();
    var changes = new ArrayList<String>();
    if (now.stars() != then.stars())
      changes.add("%s, before %s".formatted(now.stars().words(), then.stars().words()));
    for (var subject : Subject.values()) {
      var grade = now.all().get(subject).orElseThrow();
      var was = then.all().get(subject).orElseThrow();
      if (grade != was)
        changes.add("%s %s, before %s".formatted(subject.phrase(), grade.word(), was.word()));
    }
    return " It was determined again on %s: %s."
        .formatted(
            Days.words(after.get().day()),
            changes.isEmpty()
                ? "the rating and the four judgements as before"
                : String.join("; ", changes));
  }

  private Correction changed(InYearChange it) {
    return correction(
        it.day(),
        "The rating was %s within the year: %s from %s.%s"
            .formatted(
                it.kind().word(),
                it.stars().words(),
                Days.words(it.day()),
                it.monitoring().isBlank()
                    ? ""
                    : " Monitoring: " + ReportedCase.ended(it.monitoring())),
        it.grounds());
  }

  private Correction correction(LocalDate day, String what, String why) {
    return new Correction(council, file.id().round(), day, what, why);
  }

  private static LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.at(), Register.ZONE);
  }
}
