package starboard.desktop.determining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.casework.CouncilPoint;
import starboard.casework.Evidence;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;
import starboard.casework.refresh.EffectWords;
import starboard.consistency.Finding;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Moments;
import starboard.journal.Field;
import starboard.journal.Write;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// What the determination sheet says beside the judgements and the star, part by part.
record SheetWords(Dossier dossier, Moments moments) {

  /// One part of the sheet.
  ///
  /// @param lines at least one; where there is nothing it says so
  record Part(String title, List<String> lines) {
    Part {
      lines = List.copyOf(lines);
    }
  }

  List<Part> parts() {
    var parts = new ArrayList<Part>();
    parts.add(new Part("Limits", limits()));
    parts.add(new Part("The council’s say", points()));
    parts.add(
        new Part(
            "The effect of the new indicators alone",
            List.of(
                dossier
                    .effect()
                    .map(it -> capital(EffectWords.star(it)) + ". " + EffectWords.why(it))
                    .orElse("It is being worked out."))));
    parts.add(new Part("Findings and how they were settled", findings()));
    second().ifPresent(it -> parts.add(new Part("The second judgement", List.of(it))));
    notes().ifPresent(it -> parts.add(new Part("Notes of moderation", it)));
    parts.add(new Part("Evidence at the cut-off", evidence()));
    return parts;
  }

  private List<String> limits() {
    var limits = dossier.view().limits();
    if (limits.isEmpty()) return List.of("No key indicator limits a judgement.");
    return limits.stream().map(SheetWords::limit).toList();
  }

  private static String limit(Limit it) {
    return "%s is capped at %s by %s: %s"
        .formatted(Sentences.title(it.subject()), it.highest().word(), it.key(), it.reason());
  }

  private List<String> points() {
    var points = dossier.view().state().deliberation().points();
    if (points.isEmpty()) return List.of("The council made no point.");
    return points.stream().map(SheetWords::point).toList();
  }

  private static String point(CouncilPoint it) {
    var answer =
        it.response()
            .value()
            .map(said ->
                "%s: %s%s"
                    .formatted(
                        capital(said.kind().word()),
                        stop(said.reason()),
                        said.effect().isBlank() ? "" : " Effect: " + stop(said.effect())))
            .orElse("Not answered yet.");
    var what = it.shown();
    return "%s: %s %s".formatted(capital(what.dispute().word()), stop(what.point()), answer);
  }

  private List<String> findings() {
    var settlements = dossier.view().state().deliberation().settlements();
    var lines = new ArrayList<String>();
    for (var it : ofCase()) if (it.unsettled()) lines.add("Open: " + stop(it.sentence()));
    settlements.forEach((finding, said) -> lines.add(sentence(finding) + " " + settled(said)));
    if (dossier.findings().isEmpty()) lines.add("The checks are being run.");
    return lines.isEmpty() ? List.of("The checks have nothing against it.") : lines;
  }

  private List<Finding> ofCase() {
    var id = dossier.view().state().id();
    return dossier
        .findings()
        .map(all -> all.queue().findings().stream().filter(it -> it.home().equals(id)).toList())
        .orElse(List.of());
  }

  /// A finding that the checks no longer have is told by its name.
  private String sentence(FindingId finding) {
    return ofCase().stream()
        .filter(it -> it.id().equals(finding))
        .findFirst()
        .map(it -> stop(it.sentence()))
        .orElse(finding + ":");
  }

  private String settled(Field<Settlement> said) {
    return switch (said) {
      case Field.Unset<Settlement> _ -> "open";
      case Field.Conflict<Settlement> _ -> "settled in two ways: open";
      case Field.Settled<Settlement>(Write<Settlement> write) ->
          "%s: %s (%s, %s)"
              .formatted(
                  capital(write.value().kind().word()),
                  stop(write.value().reason()),
                  write.by().author().person(),
                  moments.brief(write.by().at()));
    };
  }

  /// What the second inspector judged is told when it is handed in, not before.
  private Optional<String> second() {
    var second = dossier.view().state().deliberation().second();
    return second
        .asked()
        .map(who ->
            second.in()
                ? who + ": " + grades(second.grades())
                : who + " was asked and has not handed it in.");
  }

  private static String grades(Grades grades) {
    return Arrays.stream(Subject.values())
        .flatMap(it -> grades.get(it).map(grade -> it.phrase() + " " + grade.word()).stream())
        .collect(Collectors.joining(", "));
  }

  private Optional<List<String>> notes() {
    var notes = dossier.view().state().deliberation().notes().values();
    if (notes.isEmpty()) return Optional.empty();
    return Optional.of(
        notes.stream()
            .flatMap(it -> it.value().stream())
            .map(it -> it.text() + " (" + String.join(", ", it.compared()) + ")")
            .toList());
  }

  private List<String> evidence() {
    var round = dossier.view().round();
    var items = dossier.view().state().evidence().items();
    var counting = items.stream().filter(it -> it.counts(round)).count();
    var late = items.stream().filter(it -> !it.withdrawn() && it.late(round)).toList();
    var admitted = late.stream().filter(Evidence::admitted).count();
    var withdrawn = items.stream().filter(Evidence::withdrawn).count();
    var until = round.terms().cutOff().map(it -> " by " + Dates.words(it)).orElse("");
    var lines = new ArrayList<String>();
    lines.add(
        "%s count%s%s; %s late%s%s."
            .formatted(
                counting == 1 ? "1 item" : counting + " items",
                counting == 1 ? "s" : "",
                until,
                late.size(),
                late.isEmpty() ? "" : ", %d of them admitted".formatted(admitted),
                withdrawn == 0 ? "" : "; %d withdrawn".formatted(withdrawn)));
    for (var it : late)
      lines.add(
          "“%s”, received %s: %s"
              .formatted(
                  it.shown().title(),
                  Dates.words(it.receivedOn()),
                  it.admitted()
                      ? "admitted, " + it.admission().value().orElse("")
                      : "late, does not count"));
    return lines;
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  private static String stop(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
