package starboard.desktop.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import starboard.application.Ids;
import starboard.casework.Deciding;
import starboard.casework.moderation.Representation;
import starboard.desktop.frame.Dates;
import starboard.desktop.prose.FormText;
import starboard.desktop.prose.Wording;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// A point of the council as it is filled in.
///
/// @param dispute what it disputes; empty while nothing is chosen
/// @param received the day as typed; blank for today
record PointTyped(
    String point,
    Optional<Representation.Dispute> dispute,
    Set<Subject> subjects,
    String received,
    SortedSet<EvidenceId> items) {

  static PointTyped read(String text) {
    var form = FormText.read(text);
    var subjects = EnumSet.noneOf(Subject.class);
    var words = Arrays.asList(form.other(1).split(" ", -1));
    for (var subject : Subject.values()) if (words.contains(subject.word())) subjects.add(subject);
    return new PointTyped(
        form.prose(),
        Representation.Dispute.of(form.other(0)),
        subjects,
        form.other(2),
        form.items(3));
  }

  String text() {
    return FormText.write(
        point,
        dispute.map(Representation.Dispute::word).orElse(""),
        subjects.stream().sorted().map(Subject::word).collect(Collectors.joining(" ")),
        received,
        FormText.items(items));
  }

  /// What it says, or what it lacks.
  ///
  /// @param today the day on which it came where none is typed
  static Wording meaning(String text, LocalDate today) {
    var it = read(text);
    if (it.point.isBlank()) return new Wording.Lacks("Write what the council says.");
    if (it.dispute.isEmpty()) return new Wording.Lacks("Choose what the point disputes.");
    var day = it.received.isBlank() ? Optional.of(today) : Dates.read(it.received);
    if (day.isEmpty())
      return new Wording.Lacks("“%s” is no day. Write 30 June 2004.".formatted(it.received));
    if (day.get().isAfter(today))
      return new Wording.Lacks("%s is still to come.".formatted(Dates.words(day.get())));
    return new Wording.Says(
        new Deciding.Represented(
            Ids.representation(),
            Optional.of(
                new Representation(
                    it.dispute.get(), it.subjects, it.point.strip(), day.get(), it.items))));
  }
}
