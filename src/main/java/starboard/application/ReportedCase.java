package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.application.publishing.Consequences;
import starboard.application.publishing.Correction;
import starboard.application.publishing.CouncilReport;
import starboard.casework.Case;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.CouncilPoint;
import starboard.casework.Register;
import starboard.casework.RoundFile;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.Response;
import starboard.casework.year.ReviewPart;
import starboard.indicators.KeyResult;
import starboard.journal.Field;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;

/// One determined case as a reader may see it.
record ReportedCase(RoundFile round, Results results, CouncilResult result, Case state) {

  /// @param inYears the stars that cases of all rounds were given within the year
  CouncilReport report(
      List<RoundResults> published, Map<CaseId, Stars> inYears, List<EvidenceRow> evidence) {
    var inYear = state.deliberation().outcome().changed();
    var standing = inYear.map(InYearChange::stars).or(result::stars);
    return new CouncilReport(
        result,
        results.arrow(result),
        Arrays.stream(Subject.values()).map(this::judged).toList(),
        history(published, inYears),
        state.year().reviewDay(),
        review(),
        limits(),
        state.deliberation().points().stream().map(ReportedCase::point).toList(),
        evidence.stream().filter(EvidenceRow::counts).map(ReportedCase::source).toList(),
        inYear,
        standing.map(Consequences::of).orElse(List.of()),
        corrections());
  }

  private CouncilReport.Judged judged(Subject subject) {
    return new CouncilReport.Judged(
        subject,
        result.grade(subject),
        results.before(result).flatMap(it -> it.grade(subject)),
        results.arrow(result, subject),
        result.unsure().contains(subject),
        state.judgement(subject).reason());
  }

  private List<CouncilReport.Past> history(
      List<RoundResults> published, Map<CaseId, Stars> inYears) {
    var history = new ArrayList<CouncilReport.Past>();
    for (var then : published.reversed())
      then.find(result.council().id())
          .ifPresent(it ->
              history.add(
                  new CouncilReport.Past(
                      then.title(), it, Optional.ofNullable(inYears.get(it.id())))));
    return history;
  }

  /// Who attended is not published: those are names of people.
  private List<CouncilReport.Reviewed> review() {
    return Arrays.stream(ReviewPart.values())
        .filter(it -> it != ReviewPart.ATTENDED && !state.year().written(it).isBlank())
        .map(it ->
            new CouncilReport.Reviewed(
                it,
                state
                    .year()
                    .written(it)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList()))
        .toList();
  }

  private List<String> limits() {
    var sentences = new ArrayList<String>();
    for (var it : CaseKeys.of(state, result.council(), round.criteria()).results())
      switch (it) {
        case KeyResult.Failed(var _, var limit) -> sentences.add(words(limit) + ".");
        case KeyResult.NotApplied(var _, var limit, var why, var _) ->
            sentences.add("%s; not applied: %s".formatted(words(limit), ended(why)));
        case KeyResult.Met _, KeyResult.NotKnown _ -> {}
      }
    return sentences;
  }

  private static String words(Limit limit) {
    return "Key indicator %s (%s) limits “%s” for %s to %s"
        .formatted(
            limit.key(),
            limit.reason(),
            limit.subject().question().title(),
            named(limit.service()),
            limit.highest().word());
  }

  private static String named(Service service) {
    return service == Service.CHILDREN ? "children’s services" : "adults’ services";
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static CouncilReport.Point point(CouncilPoint point) {
    var says = point.shown();
    var about =
        says.subjects().isEmpty()
            ? says.dispute().word()
            : says.dispute().word()
                + ": "
                + says.subjects().stream().map(Subject::phrase).collect(Collectors.joining(", "));
    var answer = point.response().value();
    return new CouncilReport.Point(
        about,
        says.point(),
        says.received(),
        answer.map(it -> it.kind().word()).orElse("not answered"),
        answer.map(Response::reason).orElse(""),
        answer.map(Response::effect).orElse(""));
  }

  private static CouncilReport.Source source(EvidenceRow row) {
    var what = row.what();
    return new CouncilReport.Source(
        what.title(),
        what.kind().title(),
        what.reference(),
        what.appliesTo(),
        LocalDate.ofInstant(row.received(), Register.ZONE),
        what.services().stream().map(ReportedCase::named).collect(Collectors.joining(", ")),
        what.areas().stream().map(Object::toString).collect(Collectors.joining(", ")),
        row.bearings().entrySet().stream()
            .map(it -> it.getValue().word() + " " + it.getKey().phrase())
            .collect(Collectors.joining("; ")));
  }

  private List<Correction> corrections() {
    var outcome = state.deliberation().outcome();
    var corrections = new ArrayList<Correction>();
    for (var it : outcome.reopenings())
      corrections.add(
          correction(
              LocalDate.ofInstant(it.entry().at(), Register.ZONE),
              "The determined case was opened again.",
              it.reason()));
    changed(outcome.inYear()).ifPresent(corrections::add);
    corrections.sort(Comparator.comparing(Correction::day));
    return corrections;
  }

  private Optional<Correction> changed(Field<InYearChange> inYear) {
    return inYear
        .value()
        .map(it ->
            correction(
                it.day(),
                "The rating was %s within the year: %s from %s.%s"
                    .formatted(
                        it.kind().word(),
                        it.stars().words(),
                        Days.words(it.day()),
                        it.monitoring().isBlank() ? "" : " Monitoring: " + ended(it.monitoring())),
                it.grounds()));
  }

  private Correction correction(LocalDate day, String what, String why) {
    return new Correction(result.council(), round.id(), day, what, why);
  }
}
